import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { signatureQuery } from '../client/queries.ts';
import { draftRegion, requestOf } from '../model/request.ts';
import { useDraft, useView, useWorkbench } from '../ui/workbench.tsx';
import type { SigningKeyChoice } from '../wire/signature.ts';
import { type Moment, readSeconds } from './signatureTime.ts';

export interface SignatureSettings {
  readonly key: SigningKeyChoice;
  readonly signedAt: Moment;
}

/** How the request of the draft is signed, a moment after the last edit. The proxy signs; no key comes here. */
export function useSignature({ key, signedAt }: SignatureSettings, isShown: boolean) {
  const { client } = useWorkbench();
  const target = useView((state) => state.target);
  const [draft] = useDebouncedValue(
    useDraft((state) => state.draft),
    250,
  );
  const request = useMemo(() => requestOf(draft), [draft]);
  const timestamp = signedAt.mode === 'now' ? undefined : readSeconds(signedAt.text);
  const region = draftRegion(draft);
  return useQuery({
    ...signatureQuery(client, request, { target, region, key, timestamp }),
    enabled: isShown && (signedAt.mode === 'now' || timestamp !== undefined),
  });
}
