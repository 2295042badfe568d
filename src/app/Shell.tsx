import { useHotkeys } from '@mantine/hooks';
import { Suspense, useCallback, useState } from 'react';
import { Outlet, useMatch, useSearchParams } from 'react-router';
import { jobAddressOf } from '../jobs/jobLinks.ts';
import { jobName } from '../model/request.ts';
import { LiveRegions } from '../ui/announce.tsx';
import { useDraft } from '../ui/workbench.tsx';
import { BrokenBand } from './BrokenBand.tsx';
import { TopBar } from './bar/TopBar.tsx';
import { FollowBand } from './FollowBand.tsx';
import { Palette } from './palette/Palette.tsx';
import { ShortcutSheet } from './palette/ShortcutSheet.tsx';
import { usePageCommands } from './palette/usePageCommands.ts';
import { SaveBand } from './SaveBand.tsx';
import classes from './Shell.module.css';
import { useShortcuts } from './useShortcuts.ts';

/** The frame of every page. */
export function Shell() {
  const composing = useMatch('/') !== null;
  const onJob = useMatch('/jobs/:jobId') !== null;
  const [search] = useSearchParams();
  const name = useDraft((state) => jobName(state.draft.header));
  const [sheet, setSheet] = useState(false);
  const showSheet = useCallback(() => setSheet(true), []);
  useShortcuts();
  // Where the question mark is a key of its own there is no Shift.
  useHotkeys([
    ['shift+?', showSheet],
    ['?', showSheet],
  ]);
  usePageCommands(showSheet);
  return (
    <div className={classes.shell}>
      <title>{composing && name !== '' ? `${name} – Jobloom` : 'Jobloom'}</title>
      <TopBar composing={composing} jobTarget={onJob ? jobAddressOf('', search).target : undefined} />
      <BrokenBand />
      <SaveBand />
      <FollowBand />
      <Suspense>
        <Outlet />
      </Suspense>
      <Palette />
      <ShortcutSheet opened={sheet} onClose={() => setSheet(false)} />
      <LiveRegions />
    </div>
  );
}
