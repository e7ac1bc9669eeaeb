import type { MatterRow } from '../../api/index.ts';
import { html, type Markup } from './html.ts';

/** Departments that have matters, each with how many. */
export function departments(rows: readonly MatterRow[], open?: string): Markup {
  const count = new Map<string, { name: string; matters: number }>();
  for (const { department, departmentName } of rows) {
    const found = count.get(department);
    count.set(department, { name: departmentName, matters: (found?.matters ?? 0) + 1 });
  }
  return html`<ul class="departments">
    ${[...count].map(
      ([id, { name, matters }]) =>
        html`<li>
          <a href="/matters?department=${id}" ${id === open && html` aria-current="true"`}
            >${name}<span class="count">${matters} 项</span></a
          >
        </li>`,
    )}
  </ul>`;
}
