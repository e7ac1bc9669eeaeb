import type { WidgetProps } from '@rjsf/utils';
import { controlOf, orNothing } from './control.ts';

const ROWS = { least: 3, most: 12, letters: 24 };

export function TextareaWidget(props: WidgetProps) {
  const text = typeof props.value === 'string' ? props.value : '';
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / ROWS.letters), 0);
  return (
    <textarea
      {...controlOf(props)}
      className="prop-input"
      rows={Math.min(ROWS.most, Math.max(ROWS.least, lines))}
      value={text}
      onChange={({ target }) => props.onChange(orNothing(target.value))}
    />
  );
}
