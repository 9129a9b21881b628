import { createBrowserRouter } from 'react-router';
import { Crashed } from './frame/Crashed';
import { Frame } from './frame/Frame';
import { NotFound } from './frame/NotFound';

/** Every screen is a chunk of its own; the address of a screen is the path below /app. */
export const router = createBrowserRouter(
  [
    { path: '/signed-in', lazy: () => import('./session/SignedInPage') },
    {
      path: '/',
      element: <Frame />,
      errorElement: <Crashed />,
      hydrateFallbackElement: <></>,
      children: [
        {
          errorElement: <Crashed />,
          children: [
            { index: true, lazy: () => import('../features/home/HomePage') },
            { path: 'calls', lazy: () => import('../features/calls/CallsPage') },
            { path: 'calls/new', lazy: () => import('../features/calls/CallEditorPage') },
            { path: 'calls/:callId', lazy: () => import('../features/calls/CallPage') },
            { path: 'calls/:callId/edit', lazy: () => import('../features/calls/CallEditorPage') },
            { path: 'applications', lazy: () => import('../features/application/ApplicationsPage') },
            { path: 'applications/new', lazy: () => import('../features/application/StartPage') },
            { path: 'applications/:applicationId', lazy: () => import('../features/application/ApplicationPage') },
            { path: 'applications/:applicationId/receipt', lazy: () => import('../features/application/ReceiptPage') },
            {
              path: 'applications/:applicationId/edit',
              lazy: () => import('../features/application/WorkspacePage'),
              children: [
                { index: true, lazy: () => import('../features/application/SectionPage') },
                { path: 'attachments', lazy: () => import('../features/application/AttachmentsPage') },
                { path: 'check', lazy: () => import('../features/application/CheckPage') },
                { path: ':section', lazy: () => import('../features/application/SectionPage') },
              ],
            },
            { path: 'organisations', lazy: () => import('../features/organisation/OrganisationsPage') },
            { path: 'organisations/new', lazy: () => import('../features/organisation/RegisterPage') },
            { path: 'organisations/:organisationId', lazy: () => import('../features/organisation/OrganisationPage') },
            { path: 'endorsements', lazy: () => import('../features/endorsement/EndorsementsPage') },
            { path: 'endorsements/:applicationId', lazy: () => import('../features/endorsement/EndorsementPage') },
            { path: 'formal-checks', lazy: () => import('../features/formal-check/FormalChecksPage') },
            { path: 'formal-checks/:applicationId', lazy: () => import('../features/formal-check/FormalCheckPage') },
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    },
  ],
  { basename: '/app' },
);
