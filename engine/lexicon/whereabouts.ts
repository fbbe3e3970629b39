const rows = `
England | London, Birmingham, Manchester, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Sunderland, Nottingham, Leicester, Coventry, Bradford, Hull, Stoke, Derby, Southampton, Portsmouth, Plymouth, Brighton, Reading, Norwich, Ipswich, Cambridge, Oxford, York, Exeter, Middlesbrough, Blackpool, Preston, Bolton, Wigan, Burnley, Blackburn, Rochdale, Oldham, Stockport, Salford, Doncaster, Rotherham, Barnsley, Huddersfield, Wakefield, Lincoln, Peterborough, Northampton, Luton, Milton Keynes, Watford, Swindon, Gloucester, Cheltenham, Worcester, Hereford, Shrewsbury, Wolverhampton, Walsall, Telford, Carlisle, Lancaster, Durham, Bournemouth, Poole, Torquay, Truro, Canterbury, Dover, Maidstone, Chelmsford, Colchester, Southend, Basildon, Crawley, Slough, Bath, Grimsby, Scunthorpe, Westminster, Kent, Surrey, Sussex, Essex, Norfolk, Suffolk, Cambridgeshire, Hertfordshire, Bedfordshire, Buckinghamshire, Berkshire, Oxfordshire, Hampshire, Wiltshire, Dorset, Somerset, Devon, Cornwall, Gloucestershire, Worcestershire, Herefordshire, Shropshire, Staffordshire, Warwickshire, Northamptonshire, Leicestershire, Rutland, Lincolnshire, Nottinghamshire, Derbyshire, Cheshire, Lancashire, Merseyside, Cumbria, Northumberland, Yorkshire, Teesside, Tyneside, Wearside, Humberside, Midlands, English
Scotland | Edinburgh, Glasgow, Aberdeen, Dundee, Inverness, Perth, Stirling, Paisley, Kilmarnock, Motherwell, Falkirk, Dunfermline, Kirkcaldy, Ayr, Dumfries, Galloway, Greenock, Livingston, Hamilton, Elgin, Oban, Fort William, Stornoway, Lerwick, Kirkwall, Aberdeenshire, Ayrshire, Lanarkshire, Fife, Angus, Moray, Argyll, Perthshire, Highlands, Hebrides, Orkney, Shetland, Lothian, Borders, Holyrood, Scottish, Scots, Scot, Scotsman
Wales | Cardiff, Swansea, Newport, Wrexham, Bangor, Aberystwyth, Merthyr, Llanelli, Barry, Bridgend, Caerphilly, Pontypridd, Rhondda, Conwy, Flintshire, Denbighshire, Gwynedd, Anglesey, Powys, Ceredigion, Carmarthenshire, Pembrokeshire, Monmouthshire, Torfaen, Gwent, Glamorgan, Snowdonia, Senedd, Welsh, Welshman
Northern Ireland | Belfast, Derry, Londonderry, Lisburn, Newry, Armagh, Antrim, Down, Fermanagh, Tyrone, Omagh, Ballymena, Bangor, Coleraine, Larne, Stormont, Ulster, PSNI
Ireland | Dublin, Cork, Limerick, Galway, Waterford, Kilkenny, Sligo, Donegal, Kerry, Mayo, Wexford, Wicklow, Kildare, Meath, Louth, Tipperary, Irish, Dail, Taoiseach, Garda, Gardai
United States | Washington, New York, Los Angeles, Chicago, Houston, Dallas, Boston, Philadelphia, Phoenix, San Francisco, San Diego, Seattle, Denver, Detroit, Miami, Atlanta, Baltimore, Las Vegas, New Orleans, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, Tennessee, Texas, Utah, Vermont, Virginia, Wisconsin, Wyoming, White House, Pentagon, Congress, FBI, CIA, NASA
Canada | Toronto, Montreal, Vancouver, Ottawa, Calgary, Edmonton, Quebec, Ontario, Alberta, Manitoba
Australia | Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Darwin, Hobart, Queensland, Tasmania, Victoria, New South Wales
New Zealand | Auckland, Wellington, Christchurch, Dunedin
France | Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, Calais, Brittany, Normandy, Provence, Corsica
Germany | Berlin, Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Dusseldorf, Leipzig, Dresden, Hanover, Bavaria, Saxony, Bundestag
Italy | Rome, Milan, Naples, Turin, Florence, Venice, Genoa, Bologna, Palermo, Sicily, Sardinia, Lombardy, Tuscany
Spain | Madrid, Barcelona, Valencia, Seville, Bilbao, Malaga, Catalonia, Andalusia, Majorca, Ibiza, Tenerife
Portugal | Lisbon, Porto, Algarve, Madeira
Netherlands | Amsterdam, Rotterdam, The Hague, Utrecht, Eindhoven
Belgium | Brussels, Antwerp, Ghent, Bruges, Flanders, Wallonia
Switzerland | Zurich, Geneva, Bern, Basel, Lausanne, Davos
Austria | Vienna, Salzburg, Graz, Innsbruck
Poland | Warsaw, Krakow, Gdansk, Wroclaw, Poznan, Lodz
Greece | Athens, Thessaloniki, Crete, Lesbos, Rhodes, Corfu
Sweden | Stockholm, Gothenburg, Malmo
Norway | Oslo, Bergen, Trondheim, Stavanger
Denmark | Copenhagen, Aarhus, Odense
Finland | Helsinki, Espoo, Tampere, Turku
Russia | Moscow, St Petersburg, Kremlin, Siberia, Chechnya, Dagestan, Sochi, Kazan, Vladivostok, Duma
Ukraine | Kyiv, Kiev, Kharkiv, Odesa, Odessa, Lviv, Donetsk, Luhansk, Mariupol, Crimea, Donbas, Kherson
Turkey | Ankara, Istanbul, Izmir, Antalya, Diyarbakir, Gaziantep
Israel | Jerusalem, Tel Aviv, Haifa, Knesset, Netanya
Palestine | Gaza, West Bank, Ramallah, Hebron, Hamas, Fatah
Egypt | Cairo, Alexandria, Giza, Sinai, Luxor
Syria | Damascus, Aleppo, Homs, Raqqa, Idlib, Palmyra
Iraq | Baghdad, Mosul, Basra, Fallujah, Kirkuk, Irbil
Iran | Tehran, Isfahan, Shiraz, Qom, Mashhad
Saudi Arabia | Riyadh, Jeddah, Mecca, Medina
United Arab Emirates | Dubai, Abu Dhabi, Sharjah
Afghanistan | Kabul, Kandahar, Helmand, Herat, Kunduz, Jalalabad
Pakistan | Islamabad, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Punjab, Sindh, Balochistan
India | Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Kashmir, Punjab, Gujarat, Kerala, Bihar, Assam, Goa, Tamil Nadu, Uttar Pradesh, Maharashtra, Rajasthan, Lok Sabha
China | Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Tianjin, Xinjiang, Tibet, Sichuan, Guangdong
Japan | Tokyo, Osaka, Kyoto, Nagoya, Hiroshima, Nagasaki, Fukushima, Sapporo, Okinawa
South Korea | Seoul, Busan, Incheon, Daegu, Jeju
North Korea | Pyongyang, Kaesong
Indonesia | Jakarta, Bali, Java, Sumatra, Aceh, Surabaya
Philippines | Manila, Mindanao, Cebu, Davao
Thailand | Bangkok, Phuket, Chiang Mai, Pattaya
Malaysia | Kuala Lumpur, Penang, Sabah, Sarawak
South Africa | Johannesburg, Cape Town, Pretoria, Durban, Soweto
Nigeria | Lagos, Abuja, Kano, Maiduguri, Borno
Kenya | Nairobi, Mombasa, Garissa, Kisumu
Brazil | Rio de Janeiro, Sao Paulo, Brasilia, Rio, Salvador, Amazonas
Argentina | Buenos Aires, Cordoba, Rosario
Mexico | Mexico City, Guadalajara, Tijuana, Acapulco, Ciudad Juarez
Colombia | Bogota, Medellin, Cali
Venezuela | Caracas, Maracaibo
Chile | Santiago, Valparaiso
Peru | Lima, Cusco, Arequipa
United Kingdom | England, Scotland, Wales, Northern Ireland, Britain, British, Briton, Britons, Westminster, Whitehall, Downing Street, NHS
European Union | Brussels, Brexit, EU, Commission
Africa | South Africa, Nigeria, Kenya, Egypt, Ethiopia, Ghana, Uganda, Tanzania, Somalia, Sudan, Mali, Algeria, Morocco, Zimbabwe, Zambia, Congo, Senegal, Ivory Coast
Europe | France, Germany, Italy, Spain, European, EU, UK, Britain, Poland, Greece
Asia | China, Japan, India, Indonesia, Thailand, Malaysia, Singapore, Asian
America | US, United States, American, Americans, Washington
`;

/** Countries (and the nations of the United Kingdom) by the places, peoples and seats of power in them. A text that names Turin speaks of Italy. */
export const whereabouts: ReadonlyMap<string, readonly string[]> = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [country, places] = row.split(" | ") as [string, string];
      return [country, places.split(", ")];
    }),
);
