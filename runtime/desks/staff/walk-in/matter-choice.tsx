import { Button, Empty, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { routes, type MatterRow } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';

/** The matters of the window the clerk sits at; nothing else can be received here. */
export function MatterChoice({ onChoose }: { onChoose: (matter: MatterRow) => void }) {
  const { t } = useTranslation();
  const matters = useResource('matters', (signal) => call(routes.deskMatters, { signal }));
  return (
    <Loaded resource={matters}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty description={t('walkIn.noMatters')} />
        ) : (
          <ul className="matter-choice">
            {items.map((matter) => (
              <li key={matter.id}>
                <div>
                  <h2>{matter.name}</h2>
                  <p className="quiet">
                    {matter.departmentName} · {t('walkIn.promised', { limit: matter.promised })}
                  </p>
                </div>
                <Tag variant="outlined">{matter.handling}</Tag>
                <Button type="primary" onClick={() => onChoose(matter)}>
                  {t('walkIn.choose')}
                  <span className="unseen">{matter.name}</span>
                </Button>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
