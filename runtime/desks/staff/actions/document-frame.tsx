import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentStyle } from '../../../../engine/index.ts';

const pageOf = (title: string, html: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title.replaceAll('<', '')}</title>` +
  `<style>body{margin:0}${documentStyle}</style></head><body>${html}</body></html>`;

/** A document as it would read, in a frame of its own where nothing can run. */
export function DocumentFrame({ title, html }: { title: string; html: string }) {
  const { t } = useTranslation();
  const [height, setHeight] = useState(480);
  return (
    <figure className="document-frame">
      <figcaption>{t('preview.document', { title })}</figcaption>
      <iframe
        title={title}
        sandbox="allow-same-origin"
        srcDoc={pageOf(title, html)}
        style={{ height }}
        onLoad={({ currentTarget }) =>
          setHeight((currentTarget.contentDocument?.documentElement.scrollHeight ?? height) + 4)
        }
      />
    </figure>
  );
}
