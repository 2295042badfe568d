import { lazy, Suspense } from 'react';
import { closeImport, useImport } from './imports.ts';

const ImportDialog = lazy(async () => ({
  default: (await import('../request/ImportDialog.tsx')).ImportDialog,
}));

/** The import dialog, loaded when it is first asked for. */
export function ImportGate() {
  const { opened, text, refusal, count } = useImport();
  if (count === 0) return null;
  return (
    <Suspense>
      <ImportDialog
        key={count}
        opened={opened}
        onClose={closeImport}
        {...(text === undefined ? {} : { initialText: text })}
        {...(refusal === undefined ? {} : { refusal })}
      />
    </Suspense>
  );
}
