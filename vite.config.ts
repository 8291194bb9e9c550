import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The desk. scripts/build-desk.sh builds it; `npx vite` serves it while working on it, with the API of a
// running `./sijill desk --port 8741` behind it.
export default defineConfig({
  root: 'src/faces/desk',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../../../dist/desk',
    emptyOutDir: true,
    // Files, never inlined data: the desk runs under a content policy that allows its own origin alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      treeshake: {
        // The desk takes types and addresses from the contract; the schemas behind them stay on the server.
        moduleSideEffects: (id) => !/\/src\/(?:faces\/contract|model)\//.test(id),
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8741' } },
});
