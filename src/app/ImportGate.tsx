import { lazy, Suspense } from 'react';
import { closeImport, useImport } from './imports.ts';
import { useServices } from './services.tsx';

const ImportDialog = lazy(async () => ({
  default: (await import('../request/ImportDialog.tsx')).ImportDialog,
}));

/** The import dialog, loaded when it is first asked for. */
export function ImportGate() {
  const { opened, text, refusal, count } = useImport();
  const { desk } = useServices();
  if (count === 0) return null;
  return (
    <Suspense>
      <ImportDialog
        key={count}
        opened={opened}
        onClose={closeImport}
        onNewDraft={desk.create}
        {...(text === undefined ? {} : { initialText: text })}
        {...(refusal === undefined ? {} : { refusal })}
      />
    </Suspense>
  );
}
