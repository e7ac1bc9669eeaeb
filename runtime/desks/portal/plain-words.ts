/** Stands for the Markdown that rjsf offers (instead.json): the words of a bundle are plain, nothing asks for it. */
import type { ReactNode } from 'react';

export const Markdown = ({ children }: { children: ReactNode }): ReactNode => children;
