import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useBundle, useEditor, useSelected } from '../draft/editor.ts';
import { put, samePath, type Path } from '../edits/path.ts';
import { stepTo } from '../grid/position.ts';
import { useSelection } from '../grid/use-selection.ts';
import { legend, markOf } from './mark.ts';
import { NeedsHead } from './needs-head.tsx';
import { toggled } from './simple-form.ts';
import { useNeeds } from './use-needs.ts';

const list: Path = ['materials', 'materials'];

/** Materials by situation: whether each is needed there. The space bar rewrites the condition where a grid can. */
export function NeedsGrid() {
  const { t } = useTranslation();
  const { draft, locked } = useEditor();
  const selected = useSelected();
  const { materials } = useBundle().materials;
  const { questions, situations, needs } = useNeeds();
  const size = { rows: materials.length, columns: situations.length };
  const { head, moves, goTo } = useSelection(size);
  const [said, setSaid] = useState<string>();
  const grid = useRef<HTMLTableElement>(null);

  useEffect(() => {
    if (moves > 0) grid.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }, [moves]);

  if (situations.length === 0) return <p className="group-empty">{t('needs.noSituations')}</p>;
  if (materials.length === 0) return <p className="group-empty">{t('needs.noMaterials')}</p>;

  const pathOf = (row: number): Path => [...list, row];
  const toCondition = (row: number) => draft.goTo([...pathOf(row), ...(materials[row]?.when ? ['when'] : [])]);
  const toggle = (row: number, column: number) => {
    const [material, at] = [materials[row], situations[column]];
    if (!material || !at || locked !== undefined) return;
    const next = toggled(material.when, questions, at.question, at.answer.value);
    if ('refusal' in next) {
      setSaid(t(`needs.${next.refusal}`, { name: material.name, question: at.question.label }));
      toCondition(row);
      return;
    }
    setSaid(undefined);
    draft.perform({
      words: t('needs.changed', { name: material.name, situation: `${at.question.label} ${at.answer.label}` }),
      bundle: put(draft.view().history.bundle, [...pathOf(row), 'when'], next.when),
    });
  };
  const press = (event: KeyboardEvent) => {
    const to = stepTo(event.key, event.ctrlKey, head, size);
    if (!to && event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (to) goTo(to);
    else if (event.key === ' ') toggle(head.row, head.column);
    else toCondition(head.row);
  };
  return (
    <section aria-label={t('needs.title')}>
      <p className="needs-legend">
        {legend.map(({ sign, words }) => (
          <span key={words}>
            <span aria-hidden>{sign}</span> {t(`needs.${words}`)}
          </span>
        ))}
        <span className="quiet">{t('needs.keys')}</span>
      </p>
      <div className="sheet-scroll needs-scroll">
        <table ref={grid} role="grid" aria-label={t('needs.title')} onKeyDown={press}>
          <NeedsHead questions={questions} />
          <tbody>
            {materials.map((material, row) => (
              <tr key={material.id}>
                <th scope="row" className={samePath(selected, pathOf(row)) ? 'sheet-selected' : undefined}>
                  <button type="button" className="link-button" tabIndex={-1} onClick={() => draft.select(pathOf(row))}>
                    {material.name}
                  </button>
                </th>
                {situations.map(({ question, answer }, column) => {
                  const { sign, words } = markOf(material, needs.get(material)?.[column] ?? 'undecided');
                  const isHead = row === head.row && column === head.column;
                  return (
                    <td
                      key={`${question.fact} ${String(answer.value)}`}
                      role="gridcell"
                      tabIndex={isHead ? 0 : -1}
                      className={`need need-${words}`}
                      aria-label={t('needs.cell', {
                        ...{ name: material.name, question: question.label, answer: answer.label },
                        need: t(`needs.${words}`),
                      })}
                      title={`${question.label}：${answer.label}，${t(`needs.${words}`)}`}
                      onFocus={() => !isHead && goTo({ row, column })}
                      onDoubleClick={() => toggle(row, column)}
                    >
                      {sign}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" className="needs-said">
        {said}
      </p>
    </section>
  );
}
