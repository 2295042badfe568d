import { lazy } from 'react';
import { exampleRequest } from '../model/example.ts';
import { useWords } from '../ui/i18n.ts';
import { appWords } from './appWords.ts';
import { Face } from './Face.tsx';
import { openImport } from './imports.ts';
import { useReplaceDraft } from './useReplaceDraft.ts';

const Canvas = lazy(async () => ({ default: (await import('../canvas/Canvas.tsx')).Canvas }));

/** The canvas with what it cannot do itself: opening the import and the example. */
export function CanvasFace() {
  const t = useWords(appWords);
  const replaceDraft = useReplaceDraft();
  return (
    <Face name={t('canvas')}>
      <Canvas onImport={openImport} onExample={() => replaceDraft(exampleRequest)} />
    </Face>
  );
}
