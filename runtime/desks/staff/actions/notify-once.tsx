import { Alert } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { furtherExceptions } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { MarkGroup } from './mark-group.tsx';
import { type Marked, markAt, startMarks, told } from './marks.ts';
import { noticeGroups } from './notice-items.ts';

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

/** 一次性告知: everything is looked at, and everything wrong is told at once. */
export const notifyOnce: Action<Marked> = {
  weight: () => 'usual',
  start: (view) => ({ marks: startMarks(view) }),
  Fields: NoticeFields,
  command: (values) => ({ kind: 'notifyOnce', ...told(values) }),
  fieldAt: markAt,
};
