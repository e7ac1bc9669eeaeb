import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Where a line of a text begins. */
const startOf = (text: string, line: number) =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, one) => sum + one.length + 1, 0);

interface Props {
  id: string;
  text: string;
  isLocked: boolean;
  /** A line to go to; a new object each time. */
  goal: { line: number } | undefined;
  onWrite: (text: string) => void;
}

/** The template as it is kept, for those who read it. */
export function TemplateSource({ id, text, isLocked, goal, onWrite }: Props) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!goal || !area.current) return;
    const { value } = area.current;
    area.current.focus();
    area.current.setSelectionRange(startOf(value, goal.line), startOf(value, goal.line + 1) - 1);
  }, [goal]);
  return (
    <textarea
      ref={area}
      id={id}
      className="code"
      aria-label={t('template.source')}
      spellCheck={false}
      readOnly={isLocked}
      value={text}
      onChange={({ target }) => onWrite(target.value)}
    />
  );
}
