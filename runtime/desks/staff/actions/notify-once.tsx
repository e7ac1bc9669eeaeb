import { Alert } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { furtherExceptions, type Defect } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { MarkGroup, type Mark } from './mark-group.tsx';
import { noticeGroups } from './notice-items.ts';

interface Values {
  marks: Record<string, Mark>;
}

function NoticeFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const title = t('case.part.materials');
  const last = view.case.consents.at(-1);
  const consent = last && { who: last.by.name, why: furtherExceptions[last.exception] };
  const groups = useMemo(() => noticeGroups(view, title), [view, title]);
  return (
    <>
      <Alert type="warning" showIcon title={consent ? t('notice.again', consent) : t('notice.once')} />
      {groups.map((group) => (
        <MarkGroup key={group.title} group={group} />
      ))}
    </>
  );
}

const startMarks = (view: CaseView): Values['marks'] =>
  Object.fromEntries(
    noticeGroups(view, '').flatMap(({ items }) => items.map(({ on, item, basis }) => [on, { item, basis }])),
  );

/** Marked wrong, in the order of the list. */
const wrong = ({ marks }: Values): [on: string, mark: Mark][] =>
  Object.entries(marks).filter(([, { state }]) => state === 'wrong');

const sound = ({ marks }: Values): string[] =>
  Object.entries(marks).flatMap(([on, { state }]) => (state === 'sound' ? [on] : []));

const toDefect = ([on, { item, problem = '', remedy = '', basis = '' }]: [string, Mark]): Defect => ({
  on,
  item,
  problem: problem.trim(),
  remedy: remedy.trim(),
  ...(basis.trim() === '' ? {} : { basis: basis.trim() }),
});

/** 一次性告知: everything is looked at, and everything wrong is told at once. */
export const notifyOnce: Action<Values> = {
  place: 'main',
  weight: () => 'usual',
  start: (view) => ({ marks: startMarks(view) }),
  Fields: NoticeFields,
  command: (values) => ({ kind: 'notifyOnce', defects: wrong(values).map(toDefect), sound: sound(values) }),
  fieldAt: ([, index, field], values) => {
    const on = typeof index === 'number' ? wrong(values)[index]?.[0] : undefined;
    return on === undefined ? undefined : ['marks', on, field === 'on' ? 'state' : (field ?? 'state')];
  },
};
