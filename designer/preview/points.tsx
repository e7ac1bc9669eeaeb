import type { Requirement } from '../../engine/index.ts';

/** What somebody has to look at, one after the other. */
export function Points({ title, points }: { title: string; points: readonly Requirement[] }) {
  if (points.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol>
        {points.map(({ id, text, checkPoint }) => (
          <li key={id}>
            {text}
            {checkPoint !== undefined && <span className="quiet">（{checkPoint}）</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
