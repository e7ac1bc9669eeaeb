/** How an entry of earlier licences stands: nothing of it counts before somebody else consented. */
export const earlierStates = {
  waiting: '待复核',
  returned: '已退回',
  entering: '正在入库',
  entered: '已入库',
  withdrawn: '已撤销',
} as const;
export type EarlierState = keyof typeof earlierStates;
