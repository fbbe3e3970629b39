const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Korean, Chinese and Vietnamese family names in the usual romanisations: they stand before the given name. Lower case. */
export const eastAsianFamilies = words(`
  kim lee yi rhee park pak choi choe jung jeong chung cho jo joe kang yoon yun jang chang lim im han oh seo suh shin sin kwon hwang ahn an song ryu yoo yu hong jeon chun ko go koh moon mun son sohn yang bae paik baek paek heo hur nam
  sim shim noh roh ha kwak sung cha joo ju woo koo gu ku min ryoo na ra jin ji um eom chae won cheon bang gong hyun ham pyo ki ban myung suk
  wang li zhang liu chen huang zhao wu zhou xu sun ma zhu hu guo he gao luo liang xie tang xu deng feng cao peng zeng xiao tian dong pan yuan cai jiang jia wei xue ye yan yu du dai xia zhong fan fang shi yao tan liao zou
  xiong jin lu hao kong bai cui kang mao qiu qin shao wan qian yin xi bo hua tsai lai hou ko chiang tsang tung leung lam ng cheung chan wong kwok lau yip mak ho tse tsui
  nguyen tran pham hoang phan vu vo dang bui duong ngo to luong`);

/** Particles inside a name; written small they need a capitalised word after them. */
export const nameParticles = words("de von van der den del della da das dos do du di la le el al bin ibn ben abu ter ten zu zur af y e");

/** What may follow a name and is part of it. */
export const nameSuffixes = words("jr jr. sr sr. ii iii iv");
