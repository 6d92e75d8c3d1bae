/** Nearly all Chinese surnames of one character, by how common they are, simplified and traditional. */
const single = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛' +
    '闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤康易乔赖文庞樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂丛焦柳邢路岳齐梅庄辛管祝左涂谷祁时舒耿牟卜' +
    '詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵欧解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符' +
    '奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都佟巩湛匡逯仲芮羿储靖汲邴松井富巫乌焦巴弓牧隗山宓蓬班仰秋伊暴钭厉戎祖幸韶蓟印宿怀蒲邰' +
    '鄂索咸籍卞元和平尚应宗邹阎农别晁勾敖融訾辛阚那空毋沙养须丰巢相后荆红逄么撒税荀虞支昝经缪干麻贲邓杭诸石加封危羊於惠甄曲家' +
    '張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧肖蔣蔡葉蘇魏呂盧鐘譚陸範賈韋鄒龍賀顧龔萬錢嚴湯喬賴龐蘭顏溫蘆魯畢聶莊齊紀項鮑單寧簡婁郟談連蕭',
)
const double = new Set(
  '欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 司空 端木 南宫 独孤 长孙 歐陽 司馬 諸葛'.split(
    ' ',
  ),
)

/** Whether a Chinese name of two to four characters begins with a surname, as names do and other words seldom. */
export const hasSurname = (name: string): boolean => {
  const characters = [...name]
  if (double.has(characters.slice(0, 2).join(''))) return characters.length > 2
  return characters.length < 4 && single.has(characters[0] ?? '')
}
