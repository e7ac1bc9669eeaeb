import { LeftOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useTitle } from '../../runtime/signed-in/index.ts';
import { useRegions } from '../focus/use-regions.ts';

interface Props {
  title: string;
  /** Where the arrow leads. */
  back: string;
  links?: ReactNode;
  children: ReactNode;
}

/** A page of its own, beside the editor. */
export function Page({ title, back, links, children }: Props) {
  const { t } = useTranslation();
  useTitle(title);
  useRegions();
  return (
    <div className="page">
      <header className="top-bar">
        <Link href={back} className="top-back" aria-label={t('back')}>
          <LeftOutlined aria-hidden />
        </Link>
        <h1>{title}</h1>
        <span className="top-space" />
        {links}
      </header>
      <main className="page-body" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
