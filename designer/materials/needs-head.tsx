import { useTranslation } from 'react-i18next';
import type { Question } from './questions.ts';

/** The questions, and below each its answers. */
export function NeedsHead({ questions }: { questions: readonly Question[] }) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col">
          {t('needs.material')}
        </th>
        {questions.map(({ fact, label, answers }) => (
          <th key={fact} colSpan={answers.length} scope="colgroup">
            {label}
          </th>
        ))}
      </tr>
      <tr>
        {questions.flatMap(({ fact, answers }) =>
          answers.map(({ value, label }) => (
            <th key={`${fact} ${String(value)}`} scope="col" className="needs-answer">
              {label}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}
