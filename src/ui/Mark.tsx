/** The mark: a flower of five petals, in the colour of the product. */
const petals = [1, 0.72, 0.86, 0.6, 0.92];

export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 22 22" fill="var(--accent)">
      {petals.map((opacity, at) => (
        <ellipse
          key={opacity}
          cx="11"
          cy="5.6"
          rx="3.2"
          ry="4.4"
          opacity={opacity}
          transform={`rotate(${72 * at} 11 11)`}
        />
      ))}
      <circle cx="11" cy="11" r="2" fill="var(--panel)" />
    </svg>
  );
}
