/** What people in China type first: feelings in pinyin, lucky and sounding figures, names, the office's own words. */
export const commonInChinese: string[] = `
woaini woaini1314 woaini520 woaini521 woaini123 woaini1314520 woaini5201314 aini1314 aiwoma woaiwo woaiwoziji woaiwojia woaiziji
woaibaba woaimama woaiguo woaizhongguo woaizuguo woshishui woshiwo woxihuanni nishishui nihao nihao123 nihaoma xiangni wozhendehenaini
5201314 52013141 520131420 1314520 13145200 1314521 5211314 520520 521521 13141314 1314woaini 520woaini 584520 7758521 7758258 1234520
a123456 a1234567 a12345678 a123456789 aa123456 aa123123 aaa123456 abc123456 abcd1234 abcd123456 abc123 ab123456 a5201314 a1314520
q123456 qq123456 qq123456789 qq5201314 qaz123456 qwe123 qwe123456 qwer1234 qweasd123 qweasdzxc 1qaz2wsx 1q2w3e4r 1qaz2wsx3edc zaq12wsx
asd123 asd123456 asdf1234 zxc123 zxc123456 zxcvbnm123 w123456 wang123 wang123456 wangyut2 li123456 zhang123 zhang123456 liu123456 chen123
chen123456 z123456 x123456 s123456 l123456 123456a 123456abc 123456aa 123456789a 123456qq 123456q 1234qwer 12345qwert 123qwe 123abc
123qweasd 123123a 123321a 147258369 147258 159357 123654 112233 111222 88888888 66666666 168168168 16888888 518518 88889999 19491001
caonima caonima123 nicaicai nicai tamade zhanghao mima mima123 mima123456 wodemima wangji wangjimima meiyoumima suibian denglu
password1 p@ssw0rd passw0rd admin admin123 admin1234 admin888 admin666 root123 test123 test1234 guest123 user123 system123 oracle123
zhongguo china123 beijing shanghai guangzhou shenzhen hangzhou nanjing chengdu chongqing wuhan tianjin xian suzhou taiwan xianggang
zhangwei wangwei wangfang liwei lina zhangmin lijing wangjing liuwei wangxiuying zhangli lixiuying wangli zhangjing lijuan wangyan
xiaoming xiaohong xiaogang xiaolong xiaoqiang tiantian baobao baobei laogong laopo gege jiejie didi meimei baba mama yeye nainai
kuaile xingfu pingan jiankang facai gongxifacai wanshiruyi xinnian shengri yongyuan zuguo renmin gongchandang maozedong
gongyi gongyichuangtou gongchuang gongchuang123 minzheng minzheng123 minzhengju shehuizuzhi shegong zhiyuanzhe cishan shequ jiedao
zhengfu bangong bangongshi guanliyuan caiwu kuaiji huabei dongbei longlong xiaoxiao lingling xiaoyu wodeai jiayou fighting jiayou123
`
  .trim()
  .split(/\s+/);
