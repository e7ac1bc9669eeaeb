/** The notice of a year ahead, as the journeys know it: the statutory days alone, as no arrangement of it is public yet. */
export const nextYear = `国务院办公厅关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至8日（周一）放假，共4天。
三、清明节：4月5日（周一）放假1天。
四、劳动节：5月1日（周六）至2日（周日）放假，共2天。
五、端午节：6月9日（周三）放假1天。
六、中秋节：9月15日（周三）放假1天。
七、国庆节：10月1日（周五）至3日（周日）放假，共3天。`;
