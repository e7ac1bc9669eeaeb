import { useTranslation } from 'react-i18next';
import { GroupView } from '../canvas/group-view.tsx';
import { TwinViews } from '../canvas/twin-views.tsx';
import { parts } from '../parts/parts.ts';
import { FlowChart } from './flow-chart.tsx';

/** Steps, special procedures and decision, drawn or as lists. */
export function StepsCanvas() {
  const { t } = useTranslation();
  const groups = parts.find(({ id }) => id === 'steps')?.groups ?? [];
  const lists = () => groups.map((group) => <GroupView key={group.path.join('/')} group={group} />);
  return (
    <TwinViews
      views={[
        { label: t('view.flow'), shows: () => <FlowChart /> },
        { label: t('view.table'), shows: lists },
      ]}
    />
  );
}
