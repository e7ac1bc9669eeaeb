import { DownloadOutlined } from '@ant-design/icons';
import { App as AntApp, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportFormats, routes } from '../../../api/index.ts';
import { problemOf } from '../../../browser/index.ts';
import { saveFile } from '../../../signed-in/index.ts';
import { useDesk } from '../session/session.tsx';
import type { Filters } from './list-address.ts';

/** Posts that may take a list away; the server decides, here the others are not offered it. */
const exporters = new Set(['sectionHead', 'chief', 'leader', 'centreManager', 'supervisor']);

/** Takes the list away as it is narrowed, whole, not only the page shown. */
export function ExportMenu({ filters, words }: { filters: Filters; words: string }) {
  const { t } = useTranslation();
  const { posts } = useDesk();
  const { message, modal } = AntApp.useApp();
  const [busy, setBusy] = useState(false);
  if (!posts.some(({ kind }) => exporters.has(kind))) return null;

  const take = async (format: (typeof exportFormats)[number]) => {
    setBusy(true);
    try {
      await saveFile(routes.deskExport, { ...filters, ...(words === '' ? {} : { words }), format });
    } catch (error) {
      message.error(problemOf(error).title);
    }
    setBusy(false);
  };
  const ask = (key: string) => {
    const format = exportFormats.find((one) => one === key);
    if (!format) return;
    modal.confirm({
      title: t('export.title'),
      content: t('export.note'),
      okText: t('export.take'),
      onOk: () => take(format),
    });
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: exportFormats.map((key) => ({ key, label: t(`export.${key}`) })),
        onClick: ({ key }) => ask(key),
      }}
    >
      <Button icon={<DownloadOutlined />} loading={busy}>
        {t('export.name')}
      </Button>
    </Dropdown>
  );
}
