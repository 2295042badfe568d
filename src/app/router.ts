import { createBrowserRouter } from 'react-router';
import { ComposePage } from './ComposePage.tsx';
import { JobRoute, JobsRoute } from './JobRoutes.tsx';
import { NotFound } from './NotFound.tsx';
import { Shell } from './Shell.tsx';

export const router = createBrowserRouter([
  {
    Component: Shell,
    children: [
      { path: '/', Component: ComposePage },
      { path: '/jobs', Component: JobsRoute },
      { path: '/jobs/:jobId', Component: JobRoute },
      { path: '*', Component: NotFound },
    ],
  },
]);
