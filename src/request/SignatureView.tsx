import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/i18n.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { useView } from '../ui/workbench.tsx';
import bar from './RequestView.module.css';
import { SignatureMoment } from './SignatureMoment.tsx';
import { SignatureStepList } from './SignatureStepList.tsx';
import { SignatureWhy } from './SignatureWhy.tsx';
import { type Moment, sentTimestamp } from './signatureTime.ts';
import { signatureWords } from './signatureWords.ts';
import { type SignatureSettings, useSignature } from './useSignature.ts';

/** How the request on screen is signed, and why another one was refused. */
export function SignatureView() {
  const t = useWords(signatureWords);
  const target = useView((state) => state.target);
  const [part, setPart] = useState<'steps' | 'why'>('steps');
  const [settings, setSettings] = useState<SignatureSettings>({ key: 'target', signedAt: { mode: 'now' } });
  const [refused, setRefused] = useState('');
  const [refusedAt, setRefusedAt] = useState<Moment>({ mode: 'now' });
  const signature = useSignature(settings, part === 'steps');

  return (
    <div className={bar.view}>
      <h2 className="visually-hidden">{t(part === 'steps' ? 'stepList' : 'verdict')}</h2>
      <div className={bar.bar}>
        <Segmented
          compact
          fit
          label={t('part')}
          value={part}
          options={[
            { value: 'steps', label: t('steps') },
            { value: 'why', label: t('why') },
          ]}
          onChange={setPart}
        />
        {part === 'steps' ? (
          <>
            <Segmented
              compact
              fit
              label={t('key')}
              value={settings.key}
              options={[
                { value: 'target', label: t(target === 'local' ? 'localKey' : 'tencentKey') },
                { value: 'made-up', label: t('madeUp') },
              ]}
              onChange={(key) => setSettings({ ...settings, key })}
            />
            <SignatureMoment
              label={t('signedAt')}
              words={{ now: t('now'), set: t('set') }}
              value={settings.signedAt}
              suggested={String(signature.data?.timestamp ?? '')}
              onChange={(signedAt) => setSettings({ ...settings, signedAt })}
            />
            {settings.signedAt.mode === 'now' ? (
              <IconButton
                size={28}
                label={t('anew')}
                icon={RefreshCw}
                onClick={() => void signature.refetch()}
              />
            ) : null}
          </>
        ) : (
          <SignatureMoment
            label={t('refusedAt')}
            words={{ now: t('refusedNow'), set: t('refusedThen') }}
            value={refusedAt}
            suggested={sentTimestamp(refused)}
            onChange={setRefusedAt}
          />
        )}
      </div>
      {part === 'steps' ? (
        <SignatureStepList
          signature={signature}
          isMadeUp={settings.key === 'made-up'}
          onMadeUp={() => setSettings({ ...settings, key: 'made-up' })}
        />
      ) : (
        <SignatureWhy text={refused} refusedAt={refusedAt} onText={setRefused} />
      )}
    </div>
  );
}
