import { LogoutOutlined } from '@ant-design/icons';
import { Button, Layout } from 'antd';
import { useTranslation } from 'react-i18next';
import { TextSizeChoice } from '../../../signed-in/index.ts';
import { useDesk } from '../session/session.tsx';
import { Counts } from './counts.tsx';

/** Unit, post and name of whoever works here, what waits, and the way out. */
export function TopLine() {
  const { t } = useTranslation();
  const { name, posts, window, signOut } = useDesk();
  const units = [...new Set(posts.map(({ unitName }) => unitName))];
  return (
    <Layout.Header className="top-line">
      <span className="top-product">{t('product')}</span>
      <p className="top-who">
        <span>{units.join('、')}</span>
        <span>{posts.map(({ title }) => title).join('、')}</span>
        {window && <span>{window.name}</span>}
        <b>{name}</b>
      </p>
      <Counts />
      <TextSizeChoice />
      <Button ghost icon={<LogoutOutlined />} onClick={() => void signOut()}>
        {t('frame.signOut')}
      </Button>
    </Layout.Header>
  );
}
