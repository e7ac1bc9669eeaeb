import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GroupView } from '../canvas/group-view.tsx';
import { parts } from '../parts/parts.ts';
import { FlowChart } from './flow-chart.tsx';

/** Steps, special procedures and decision, drawn or as lists. */
export function StepsCanvas() {
  const { t } = useTranslation();
  const [view, setView] = useState<'flow' | 'list'>('flow');
  const groups = parts.find(({ id }) => id === 'steps')?.groups ?? [];
  return (
    <>
      <Segmented
        className="view-choice"
        aria-label={t('view.choice')}
        value={view}
        onChange={setView}
        options={[
          { value: 'flow', label: t('view.flow') },
          { value: 'list', label: t('view.table') },
        ]}
      />
      {view === 'flow' ? <FlowChart /> : groups.map((group) => <GroupView key={group.path.join('/')} group={group} />)}
    </>
  );
}
