import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBundle, useCheckedDraft, useEditor } from '../draft/editor.ts';
import { put, type Path } from '../edits/path.ts';
import { nodeAt } from '../schema/node.ts';
import { sayChoices, sourceFor } from '../schema/references.ts';
import { sayValue } from '../schema/words.ts';
import { differenceOf, expectedRows, type Expectation, type ExpectedRow } from './expected.ts';

/** What an example should come to beside what it does: green where both agree, red where not, open until confirmed. */
export function Expectations({ index }: { index: number }) {
  const { t } = useTranslation();
  const { draft, locked, centre } = useEditor();
  const bundle = useBundle();
  const { examples } = useCheckedDraft();
  const example = bundle.examples.examples[index];
  if (!example) return null;
  const rows = expectedRows(
    bundle.examples,
    index,
    examples.find(({ id }) => id === example.id),
  );
  const at = (name: Expectation): Path => ['examples', 'examples', index, 'expect', name];
  const titleOf = (name: Expectation) => nodeAt(bundle, at(name))?.title ?? name;
  const say = (name: Expectation, value: unknown): string => {
    if (value === undefined) return t('examples.undecided');
    const source = sourceFor(['expect', name]);
    const words =
      source === undefined
        ? sayValue(nodeAt(bundle, at(name)) ?? {}, value)
        : sayChoices(draft.subject.choices(source, bundle, centre), value);
    return words === '' ? t('examples.nothing') : words;
  };
  const take = ({ name, found }: ExpectedRow) =>
    draft.perform({
      words: t('examples.confirmed', { title: example.title, what: titleOf(name) }),
      bundle: put(draft.view().history.bundle, at(name), found),
    });
  const difference = ({ name, wanted, found }: ExpectedRow) => {
    const { more = [], less = [] } = differenceOf(wanted, found) ?? {};
    return [
      ...(more.length > 0 ? [t('examples.more', { what: say(name, more) })] : []),
      ...(less.length > 0 ? [t('examples.less', { what: say(name, less) })] : []),
    ].join('；');
  };
  const open = rows.filter(({ state }) => state === 'open').length;
  return (
    <section className="expectations" aria-labelledby="expectations">
      <h4 id="expectations">{t('examples.expect')}</h4>
      {open > 0 && <p className="quiet">{t('examples.toConfirm', { count: open })}</p>}
      <ul>
        {rows.map((row) => {
          const { name, wanted, found, state } = row;
          const title = titleOf(name);
          return (
            <li key={name} className={state}>
              <span className={`example ${{ met: 'passed', missed: 'failed', open: 'open' }[state]}`}>
                {t(`examples.state.${state}`)}
              </span>
              <div>
                <b>{title}</b> {say(name, state === 'open' ? found : wanted)}
                {state === 'missed' && (
                  <p>
                    {t('examples.found', { what: say(name, found) })} {difference(row)}
                  </p>
                )}
              </div>
              {locked === undefined && (
                <span className="expectation-acts">
                  {state !== 'met' && found !== undefined && (
                    <Button size="small" onClick={() => take(row)}>
                      {t(state === 'open' ? 'examples.confirm' : 'examples.take')}
                      <span className="unseen">{title}</span>
                    </Button>
                  )}
                  <Button size="small" type="text" onClick={() => draft.goTo(at(name))}>
                    {t('examples.change')}
                    <span className="unseen">{title}</span>
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
