import { useDesk } from '../session/session.tsx';

/** Whether the person arranges seats; the supervisor only looks. */
export const useArranges = (): boolean => useDesk().posts.some(({ kind }) => kind === 'centreManager');
