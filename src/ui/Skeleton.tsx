import classes from './Skeleton.module.css';

/** Grey shapes in the final geometry. Appear after 200 ms, so that what is quick does not blink. */
export function SkeletonRows({ rows, height }: { rows: number; height: number }) {
  return (
    <div className={classes.rows} aria-hidden>
      {widths(rows).map(({ key, width }) => (
        <div key={key} className={classes.row} style={{ height }}>
          <span className={classes.dot} />
          <span className={classes.line} style={{ width }} />
        </div>
      ))}
    </div>
  );
}

const lengths = ['52%', '66%', '42%', '58%', '36%'];
const widths = (rows: number) =>
  Array.from({ length: rows }, (_, at) => ({ key: at, width: lengths[at % lengths.length] }));
