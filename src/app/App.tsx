import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import { RouterProvider } from 'react-router';
import { CallFailure } from '../client/queries.ts';
import { useWords } from '../ui/i18n.ts';
import { styleNonce } from '../ui/styleNonce.ts';
import { cssVariables, theme } from '../ui/theme.ts';
import { WorkbenchContext } from '../ui/workbench.tsx';
import classes from './App.module.css';
import { appWords } from './appWords.ts';
import { LaunchCard } from './LaunchCard.tsx';
import type { Made } from './makeWorkbench.ts';
import { router } from './router.ts';
import { ServicesContext } from './services.tsx';
import { schemeManager } from './settings.ts';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // What the service refused it will refuse again; an answer that was lost may come the second time.
      retry: (count, error) => count < 2 && error instanceof CallFailure && !error.error.answered,
    },
  },
});

/** The nonce of this page load; vite leaves a mark for it that the proxy replaces. */

/** The cross of a toast is an icon, to which Mantine gives no name. */
const namedToasts = (close: string) => ({
  components: { Notification: { defaultProps: { closeButtonProps: { 'aria-label': close } } } },
});

/** With nothing made (the page was opened without its link) there is one card and nothing else. */
export function App({ made }: { made: Made | null }) {
  const close = useWords(appWords)('close');
  const named = useMemo(() => mergeThemeOverrides(theme, namedToasts(close)), [close]);
  return (
    <MantineProvider
      theme={named}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={schemeManager}
      getStyleNonce={styleNonce}
    >
      {made === null ? (
        <LaunchCard />
      ) : (
        <WorkbenchContext value={made.workbench}>
          <ServicesContext value={made.services}>
            <QueryClientProvider client={queries}>
              <Notifications
                className={classes.toasts ?? ''}
                position="top-right"
                containerWidth={400}
                autoClose={6000}
                limit={4}
              />
              <RouterProvider router={router} />
            </QueryClientProvider>
          </ServicesContext>
        </WorkbenchContext>
      )}
    </MantineProvider>
  );
}
