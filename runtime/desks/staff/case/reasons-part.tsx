import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { type CaseView, type ReasonRow, routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';
import { type RowCell, RowList } from '../resource/row-list.tsx';

const mark = ({ outcome }: ReasonRow) => (outcome === undefined ? 'open' : outcome ? 'yes' : 'no');

/** Why the case is asked for what it is: each in a sentence of its own facts, with the rule and the law behind it. */
export function ReasonsPart({ view }: { view: CaseView }) {
  const { t } = useTranslation('reasons');
  const { id } = view.case;
  const found = useResource(`reasons ${id} ${view.version}`, (signal) =>
    call(routes.caseReasons, { params: { id }, signal }),
  );
  const cells: readonly RowCell<ReasonRow>[] = [
    {
      title: t('name'),
      of: (reason) => (
        <>
          {reason.name} <Tag variant="outlined">{t(`outcome.${mark(reason)}`)}</Tag>
        </>
      ),
    },
    { title: t('why'), of: ({ words }) => words },
    {
      title: t('rule'),
      of: ({ rule, basis }) => (
        <>
          {basis}
          <div className="quiet rule-place">{rule}</div>
        </>
      ),
    },
  ];
  return (
    <Loaded resource={found}>
      {({ items, version, hash }) => (
        <div className="stack">
          <p className="quiet">{t('version', { version, hash: hash.slice(0, 12) })}</p>
          {[...new Set(items.map(({ kindName }) => kindName))].map((kind) => (
            <section key={kind}>
              <h3>{kind}</h3>
              <RowList name={kind} rows={items.filter(({ kindName }) => kindName === kind)} cells={cells} />
            </section>
          ))}
        </div>
      )}
    </Loaded>
  );
}
