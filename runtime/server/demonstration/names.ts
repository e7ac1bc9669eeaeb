/** What people, shops and places are called in a county of southern Hunan; composed, so that nobody is meant. */

export const surnames = '盘赵李周唐黄邓冯奉蒋陈何王罗刘杨欧陶沈廖毛任郑莫蔡张吴邝雷贝'.split('');
export const givenNames =
  '伟强明华军平建国文斌海波志勇春生玉林永红秀英丽芳小燕桂兰雪梅美玲晓东少云长青德旺金凤水秀雨欣子涵梓轩浩然思远瑶妹冬梅福生满妹'.split(
    '',
  );
/** Now and then a name has a character outside the basic plane or a dot between parts. */
export const rareNames = ['盘𠮷生', '赵𬭎', '李·阿依', '邓𤧛'];

export const towns = '沱江镇 大路铺镇 白芒营镇 涛圩镇 河路口镇 小圩镇 大圩镇 水口镇 码市镇'.split(' ');
export const roads = '瑶都 阳华 萌渚 冯乘 豸山 寿域 长征 春晓 凤凰 神州 鲤鱼井 岑天河'.split(' ');
export const villages = '新田 竹山 桐木 井塘 大源 贵龙 香草源 花江 两岔河 牛路 湘江 白竹'.split(' ');
export const tradeNames = '瑶家 盘王 冯河 萌渚岭 九嶷 瑞丰 兴隆 永旺 德馨 鸿运 百草 青云 源泉 恒通 家和 福满'.split(
  ' ',
);
export const trades =
  '商贸 餐饮服务 建设工程 农业开发 林业 物业服务 文化传媒 劳务服务 酒店管理 食品 机械 环保科技'.split(' ');
