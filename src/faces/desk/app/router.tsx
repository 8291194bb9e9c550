import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { CasePage } from '../pages/case-page.tsx';
import { ClaimsPage } from '../pages/claims-page.tsx';
import { DocumentPage } from '../pages/document-page.tsx';
import { DocumentsPage } from '../pages/documents-page.tsx';
import { LogPage } from '../pages/log-page.tsx';
import { MapPage } from '../pages/map-page.tsx';
import { OriginsPage } from '../pages/origins-page.tsx';
import { TollPage } from '../pages/toll-page.tsx';
import { Frame } from './frame.tsx';
import { MissingPage } from './missing-page.tsx';
import {
  readCaseSearch,
  readClaimsSearch,
  readDocumentSearch,
  readMapSearch,
  readTollSearch,
} from './search.ts';

const root = createRootRoute({ component: Frame, notFoundComponent: MissingPage });
const parent = () => root;

const pages = [
  createRoute({ getParentRoute: parent, path: '/', component: CasePage, validateSearch: readCaseSearch }),
  createRoute({ getParentRoute: parent, path: '/documents', component: DocumentsPage }),
  createRoute({
    getParentRoute: parent,
    path: '/documents/$id',
    component: DocumentPage,
    validateSearch: readDocumentSearch,
  }),
  createRoute({
    getParentRoute: parent,
    path: '/claims',
    component: ClaimsPage,
    validateSearch: readClaimsSearch,
  }),
  createRoute({ getParentRoute: parent, path: '/toll', component: TollPage, validateSearch: readTollSearch }),
  createRoute({ getParentRoute: parent, path: '/origins', component: OriginsPage }),
  createRoute({ getParentRoute: parent, path: '/map', component: MapPage, validateSearch: readMapSearch }),
  createRoute({ getParentRoute: parent, path: '/log', component: LogPage }),
] as const;

/** The pages and their addresses. An address holds the question asked, so a link to a page is a link to its answer. */
export const router = createRouter({ routeTree: root.addChildren(pages), scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
