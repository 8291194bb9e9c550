import { defineConfig } from 'vitest/config';

const browser = '**/*.browser.test.{ts,tsx}';
const postgres = '**/*.postgres.test.ts';

export default defineConfig({
  test: {
    // Two processors are all a small machine has; more workers than that only wait for each other.
    maxWorkers: 2,
    setupFiles: ['tests/support/properties.ts'],
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: [browser, postgres],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'golden',
          include: ['{golden,vectors,bench}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['tests/**/*.test.ts'],
          exclude: [browser, postgres],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: [`{src,tests}/${postgres}`],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One server at a time.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [`{src,tests}/${browser}`],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
