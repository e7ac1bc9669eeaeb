import { problemTable } from '../../../engine/index.ts';

/** What can go wrong while a document is produced. */
export const problem = problemTable({
  'document-qr': '二维码的内容太长或为空',
  'document-time': '生成文书超过 {seconds} 秒，已停止',
  'document-busy': '等待生成的文书太多，请稍后再试',
  'document-failed': '生成文书时出错：{detail}',
});
