import { useComputedColorScheme } from '@mantine/core';
import { useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { makeLayer } from './layer.ts';
import type { Picture } from './picture.ts';
import classes from './ScaleLayer.module.css';

/** Draws what React Flow has not been given, on two sheets: what rests, and what stands out or moves. */
export function ScaleLayer({ picture }: { picture: Picture }) {
  const store = useStoreApi();
  const scheme = useComputedColorScheme();
  const element = useRef<HTMLDivElement>(null);
  const layer = useRef<ReturnType<typeof makeLayer> | null>(null);
  useLayoutEffect(() => {
    if (element.current === null) return;
    layer.current ??= makeLayer(element.current, store.getState());
    layer.current.show(picture, scheme);
  }, [picture, scheme, store]);
  useEffect(() => {
    const unsubscribe = store.subscribe((state) => layer.current?.look(state));
    return () => {
      unsubscribe();
      layer.current?.stop();
    };
  }, [store]);
  return (
    <div ref={element} aria-hidden className={classes.layer}>
      <canvas hidden />
      <canvas hidden />
      <canvas hidden />
      <canvas hidden />
    </div>
  );
}
