import { DownOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Dropdown, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';
import type { CaseCommandKind } from './action.ts';
import { offered, withheld } from './acts.ts';

function WhyNot({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const rows = withheld(view);
  if (rows.length === 0) return null;
  const list = (
    <div className="why-not" tabIndex={0} role="region" aria-label={t('act.whyNot')}>
      <dl>
        {rows.map(({ command, name, reason }) => (
          <div key={command}>
            <dt>{name}</dt>
            <dd>{reason?.words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" title={t('act.whyNot')} content={list}>
      <Button icon={<QuestionCircleOutlined />}>{t('act.whyNot')}</Button>
    </Popover>
  );
}

interface Props {
  view: CaseView;
  onOpen: (kind: CaseCommandKind) => void;
  /** The pointer or the focus comes to the bar: an act may be opened soon. */
  onNear: () => void;
}

/** What the person may do now; what they may not is told with its reason. */
export function ActionBar({ view, onOpen, onNear }: Props) {
  const { t } = useTranslation();
  const main = offered(view, 'main');
  const side = offered(view, 'side');
  return (
    <div className="action-bar" role="group" aria-label={t('act.bar')} onPointerEnter={onNear} onFocus={onNear}>
      {main.length === 0 && <span className="quiet">{t('act.nothing')}</span>}
      {main.map(({ command, name }, index) => (
        <Button key={command} type={index === 0 ? 'primary' : 'default'} onClick={() => onOpen(command)}>
          {name}
        </Button>
      ))}
      {side.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: side.map(({ command, name }) => ({ key: command, label: name })),
            onClick: ({ key }) => onOpen(key as CaseCommandKind),
          }}
        >
          <Button>
            {t('act.more')} <DownOutlined />
          </Button>
        </Dropdown>
      )}
      <WhyNot view={view} />
    </div>
  );
}
