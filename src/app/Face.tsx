import { Button } from '@mantine/core';
import { Unplug } from 'lucide-react';
import { Component, type ReactNode, Suspense } from 'react';
import { FailedBox } from '../ui/Banner.tsx';
import { useWords } from '../ui/i18n.ts';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { appWords } from './appWords.ts';
import classes from './Face.module.css';

interface FaceProps {
  /** What is waited for. */
  readonly name: string;
  /** Whether it is all there is beside the bar: what it will say with a heading of its own is said meanwhile. */
  readonly isPage?: boolean;
  readonly children: ReactNode;
}

/** One face of the page: loaded when needed, and failing alone. */
export function Face({ name, isPage = false, children }: FaceProps) {
  const t = useWords(appWords);
  const Waiting = isPage ? 'main' : 'div';
  return (
    <FaceBoundary>
      <Suspense
        fallback={
          // Told, and no part of a landmark: that of what is waited for comes with it.
          <Waiting className={classes.wait} aria-busy aria-live="polite">
            {isPage ? <h1 className="visually-hidden">{name}</h1> : null}
            <span className="visually-hidden">{t('loading')}</span>
            <SkeletonRows rows={4} height={40} />
            <p className={classes.slow}>{t('slow', { part: name })}</p>
          </Waiting>
        }
      >
        {children}
      </Suspense>
    </FaceBoundary>
  );
}

class FaceBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: undefined as unknown };
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render() {
    if (this.state.error === undefined) return this.props.children;
    return <Broken error={this.state.error} onRetry={() => this.setState({ error: undefined })} />;
  }
}

function Broken({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useWords(appWords);
  return (
    <div className={classes.broken}>
      <FailedBox
        icon={Unplug}
        title={t('brokenTitle')}
        action={
          <Button size="compact-xs" variant="default" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        }
      >
        {t('brokenHint', { reason: error instanceof Error ? error.message : String(error) })}
      </FailedBox>
    </div>
  );
}
