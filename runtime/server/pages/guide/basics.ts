import type { GuidePart } from '../../../../engine/index.ts';
import { html, type Markup } from '../html.ts';
import { entryList } from './entries.ts';
import { partSection } from './part.ts';

/** What the register says of the matter: much of it, seldom looked for, so it is folded. */
export const basicsPart = (part: GuidePart): Markup =>
  partSection(
    part,
    html`<details class="question">
      <summary>实施主体、编码、服务对象、办理形式等 ${part.entries.length} 项</summary>
      ${entryList(part.entries, 'entries entries-two')}
    </details>`,
  );
