/** Countries by their codes in ISO 3166, in FIPS 10-4 (places of GDELT) and under the names that the event databases give them. Facts only; pure. */
import { nearest } from '../../data/nearest.js';

/** One a line: ISO alpha-2; ISO alpha-3; FIPS; name; seat of the government; article; other names, and codes of CAMEO that differ from ISO. */
const TABLE = `
AF;AFG;AF;Afghanistan;Kabul;;
AL;ALB;AL;Albania;Tirana;;
DZ;DZA;AG;Algeria;Algiers;;
AD;AND;AN;Andorra;Andorra la Vella;;
AO;AGO;AO;Angola;Luanda;;
AG;ATG;AC;Antigua and Barbuda;St. John’s;;
AR;ARG;AR;Argentina;Buenos Aires;;
AM;ARM;AM;Armenia;Yerevan;;
AU;AUS;AS;Australia;Canberra;;
AT;AUT;AU;Austria;Vienna;;
AZ;AZE;AJ;Azerbaijan;Baku;;
BS;BHS;BF;Bahamas;Nassau;the;The Bahamas
BH;BHR;BA;Bahrain;Manama;;
BD;BGD;BG;Bangladesh;Dhaka;;
BB;BRB;BB;Barbados;Bridgetown;;
BY;BLR;BO;Belarus;Minsk;;
BE;BEL;BE;Belgium;Brussels;;
BZ;BLZ;BH;Belize;Belmopan;;
BJ;BEN;BN;Benin;Porto-Novo;;
BT;BTN;BT;Bhutan;Thimphu;;
BO;BOL;BL;Bolivia;La Paz;;Bolivia, Plurinational State of
BA;BIH;BK;Bosnia and Herzegovina;Sarajevo;;
BW;BWA;BC;Botswana;Gaborone;;
BR;BRA;BR;Brazil;Brasília;;
BN;BRN;BX;Brunei;Bandar Seri Begawan;;Brunei Darussalam
BG;BGR;BU;Bulgaria;Sofia;;
BF;BFA;UV;Burkina Faso;Ouagadougou;;
BI;BDI;BY;Burundi;Gitega;;
KH;KHM;CB;Cambodia;Phnom Penh;;
CM;CMR;CM;Cameroon;Yaoundé;;
CA;CAN;CA;Canada;Ottawa;;
CV;CPV;CV;Cape Verde;Praia;;Cabo Verde
CF;CAF;CT;Central African Republic;Bangui;the;
TD;TCD;CD;Chad;N’Djamena;;
CL;CHL;CI;Chile;Santiago;;
CN;CHN;CH;China;Beijing;;People's Republic of China
CO;COL;CO;Colombia;Bogotá;;
KM;COM;CN;Comoros;Moroni;the;
CG;COG;CF;Congo;Brazzaville;the;Republic of the Congo|Republic of Congo
CR;CRI;CS;Costa Rica;San José;;
HR;HRV;HR;Croatia;Zagreb;;
CU;CUB;CU;Cuba;Havana;;
CY;CYP;CY;Cyprus;Nicosia;;
CZ;CZE;EZ;Czech Republic;Prague;the;Czechia
CI;CIV;IV;Côte d’Ivoire;Yamoussoukro;;Cote d'Ivoire|Ivory Coast
CD;COD;CG;DR Congo;Kinshasa;;Democratic Republic of Congo|Democratic Republic of the Congo|Congo, the Democratic Republic of the|ZAR
DK;DNK;DA;Denmark;Copenhagen;;
DJ;DJI;DJ;Djibouti;Djibouti;;
DM;DMA;DO;Dominica;Roseau;;
DO;DOM;DR;Dominican Republic;Santo Domingo;the;
EC;ECU;EC;Ecuador;Quito;;
EG;EGY;EG;Egypt;Cairo;;
SV;SLV;ES;El Salvador;San Salvador;;
GQ;GNQ;EK;Equatorial Guinea;Malabo;;
ER;ERI;ER;Eritrea;Asmara;;
EE;EST;EN;Estonia;Tallinn;;
SZ;SWZ;WZ;Eswatini;Mbabane;;Swaziland
ET;ETH;ET;Ethiopia;Addis Ababa;;
FJ;FJI;FJ;Fiji;Suva;;
FI;FIN;FI;Finland;Helsinki;;
FR;FRA;FR;France;Paris;;
GA;GAB;GB;Gabon;Libreville;;
GM;GMB;GA;Gambia;Banjul;the;The Gambia
GE;GEO;GG;Georgia;Tbilisi;;
DE;DEU;GM;Germany;Berlin;;
GH;GHA;GH;Ghana;Accra;;
GR;GRC;GR;Greece;Athens;;
GD;GRD;GJ;Grenada;St. George’s;;
GT;GTM;GT;Guatemala;Guatemala City;;
GN;GIN;GV;Guinea;Conakry;;
GW;GNB;PU;Guinea-Bissau;Bissau;;
GY;GUY;GY;Guyana;Georgetown;;
HT;HTI;HA;Haiti;Port-au-Prince;;
VA;VAT;VT;Holy See;the Vatican;the;Vatican|Holy See (Vatican City State)
HN;HND;HO;Honduras;Tegucigalpa;;
HK;HKG;HK;Hong Kong;Hong Kong;;
HU;HUN;HU;Hungary;Budapest;;
IS;ISL;IC;Iceland;Reykjavík;;
IN;IND;IN;India;New Delhi;;
ID;IDN;ID;Indonesia;Jakarta;;
IR;IRN;IR;Iran;Tehran;;Iran, Islamic Republic of|Islamic Republic of Iran
IQ;IRQ;IZ;Iraq;Baghdad;;
IE;IRL;EI;Ireland;Dublin;;
IL;ISR;IS;Israel;Jerusalem;;
IT;ITA;IT;Italy;Rome;;
JM;JAM;JM;Jamaica;Kingston;;
JP;JPN;JA;Japan;Tokyo;;
JO;JOR;JO;Jordan;Amman;;
KZ;KAZ;KZ;Kazakhstan;Astana;;
KE;KEN;KE;Kenya;Nairobi;;
KI;KIR;KR;Kiribati;Tarawa;;
XK;XKX;KV;Kosovo;Pristina;;KOS|KSV
KW;KWT;KU;Kuwait;Kuwait City;;
KG;KGZ;KG;Kyrgyzstan;Bishkek;;
LA;LAO;LA;Laos;Vientiane;;Lao People's Democratic Republic
LV;LVA;LG;Latvia;Riga;;
LB;LBN;LE;Lebanon;Beirut;;
LS;LSO;LT;Lesotho;Maseru;;
LR;LBR;LI;Liberia;Monrovia;;
LY;LBY;LY;Libya;Tripoli;;
LI;LIE;LS;Liechtenstein;Vaduz;;
LT;LTU;LH;Lithuania;Vilnius;;
LU;LUX;LU;Luxembourg;Luxembourg;;
MG;MDG;MA;Madagascar;Antananarivo;;
MW;MWI;MI;Malawi;Lilongwe;;
MY;MYS;MY;Malaysia;Kuala Lumpur;;
MV;MDV;MV;Maldives;Malé;the;
ML;MLI;ML;Mali;Bamako;;
MT;MLT;MT;Malta;Valletta;;
MH;MHL;RM;Marshall Islands;Majuro;the;
MR;MRT;MR;Mauritania;Nouakchott;;
MU;MUS;MP;Mauritius;Port Louis;;
MX;MEX;MX;Mexico;Mexico City;;
FM;FSM;FM;Micronesia;Palikir;;Micronesia, Federated States of
MD;MDA;MD;Moldova;Chișinău;;Moldova, Republic of|Republic of Moldova
MC;MCO;MN;Monaco;Monaco;;
MN;MNG;MG;Mongolia;Ulaanbaatar;;
ME;MNE;MJ;Montenegro;Podgorica;;
MA;MAR;MO;Morocco;Rabat;;
MZ;MOZ;MZ;Mozambique;Maputo;;
MM;MMR;BM;Myanmar;Naypyidaw;;Burma
NA;NAM;WA;Namibia;Windhoek;;
NR;NRU;NR;Nauru;Yaren;;
NP;NPL;NP;Nepal;Kathmandu;;
NL;NLD;NL;Netherlands;The Hague;the;The Netherlands
NZ;NZL;NZ;New Zealand;Wellington;;
NI;NIC;NU;Nicaragua;Managua;;
NE;NER;NG;Niger;Niamey;;
NG;NGA;NI;Nigeria;Abuja;;
KP;PRK;KN;North Korea;Pyongyang;;Korea, Democratic People's Republic of|Democratic People's Republic of Korea
MK;MKD;MK;North Macedonia;Skopje;;Macedonia|the former Yugoslav Republic of Macedonia
NO;NOR;NO;Norway;Oslo;;
OM;OMN;MU;Oman;Muscat;;
PK;PAK;PK;Pakistan;Islamabad;;
PW;PLW;PS;Palau;Melekeok;;
PS;PSE;WE,GZ;Palestine;Ramallah;;Occupied Palestinian Territory|Palestinian Territory|Palestine, State of|PAL|WSB|GZS
PA;PAN;PM;Panama;Panama City;;
PG;PNG;PP;Papua New Guinea;Port Moresby;;
PY;PRY;PA;Paraguay;Asunción;;
PE;PER;PE;Peru;Lima;;
PH;PHL;RP;Philippines;Manila;the;
PL;POL;PL;Poland;Warsaw;;
PT;PRT;PO;Portugal;Lisbon;;
QA;QAT;QA;Qatar;Doha;;
RO;ROU;RO;Romania;Bucharest;;ROM
RU;RUS;RS;Russia;Moscow;;Russian Federation
RW;RWA;RW;Rwanda;Kigali;;
KN;KNA;SC;Saint Kitts and Nevis;Basseterre;;
LC;LCA;ST;Saint Lucia;Castries;;
VC;VCT;VC;Saint Vincent and the Grenadines;Kingstown;;
WS;WSM;WS;Samoa;Apia;;
SM;SMR;SM;San Marino;San Marino;;
SA;SAU;SA;Saudi Arabia;Riyadh;;
SN;SEN;SG;Senegal;Dakar;;
RS;SRB;RI,RB;Serbia;Belgrade;;
SC;SYC;SE;Seychelles;Victoria;the;
SL;SLE;SL;Sierra Leone;Freetown;;
SG;SGP;SN;Singapore;Singapore;;
SK;SVK;LO;Slovakia;Bratislava;;
SI;SVN;SI;Slovenia;Ljubljana;;
SB;SLB;BP;Solomon Islands;Honiara;the;
SO;SOM;SO;Somalia;Mogadishu;;
ZA;ZAF;SF;South Africa;Pretoria;;
KR;KOR;KS;South Korea;Seoul;;Korea, Republic of|Republic of Korea
SS;SSD;OD;South Sudan;Juba;;
ES;ESP;SP;Spain;Madrid;;
LK;LKA;CE;Sri Lanka;Colombo;;
SD;SDN;SU;Sudan;Khartoum;;
SR;SUR;NS;Suriname;Paramaribo;;
SE;SWE;SW;Sweden;Stockholm;;
CH;CHE;SZ;Switzerland;Bern;;
SY;SYR;SY;Syria;Damascus;;Syrian Arab Republic
ST;STP;TP;São Tomé and Príncipe;São Tomé;;Sao Tome and Principe
TW;TWN;TW;Taiwan;Taipei;;Taiwan, Province of China
TJ;TJK;TI;Tajikistan;Dushanbe;;
TZ;TZA;TZ;Tanzania;Dodoma;;Tanzania, United Republic of|United Republic of Tanzania
TH;THA;TH;Thailand;Bangkok;;
TL;TLS;TT;Timor-Leste;Dili;;East Timor|TMP
TG;TGO;TO;Togo;Lomé;;
TO;TON;TN;Tonga;Nuku’alofa;;
TT;TTO;TD;Trinidad and Tobago;Port of Spain;;
TN;TUN;TS;Tunisia;Tunis;;
TR;TUR;TU;Turkey;Ankara;;Türkiye
TM;TKM;TX;Turkmenistan;Ashgabat;;
TV;TUV;TV;Tuvalu;Funafuti;;
UG;UGA;UG;Uganda;Kampala;;
UA;UKR;UP;Ukraine;Kyiv;;
AE;ARE;AE;United Arab Emirates;Abu Dhabi;the;
GB;GBR;UK;United Kingdom;London;the;UK|Great Britain
US;USA;US;United States;Washington;the;United States of America
UY;URY;UY;Uruguay;Montevideo;;
UZ;UZB;UZ;Uzbekistan;Tashkent;;
VU;VUT;NH;Vanuatu;Port Vila;;
VE;VEN;VE;Venezuela;Caracas;;Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela
VN;VNM;VM;Vietnam;Hanoi;;Viet Nam
EH;ESH;WI;Western Sahara;El Aaiún;;
YE;YEM;YM;Yemen;Sana’a;;
ZM;ZMB;ZA;Zambia;Lusaka;;
ZW;ZWE;ZI;Zimbabwe;Harare;;
`;

export interface Country {
  /** ISO 3166 alpha-2: the party's id in the dataset. */
  readonly id: string;
  readonly alpha3: string;
  readonly fips: readonly string[];
  readonly name: string;
  readonly capital: string;
  /** Empty where the name needs none. */
  readonly article: string;
  /** All that event databases call it: codes of three letters and names. */
  readonly called: readonly string[];
}

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [id = '', alpha3 = '', fips = '', name = '', capital = '', article = '', others = ''] =
      line.split(';');
    const called = [alpha3, name, ...others.split('|')].filter(Boolean);
    return { id, alpha3, fips: fips.split(','), name, capital, article, called };
  });

const wordsOf = ({ id, called }: Country): string[] => [id, ...called].map((word) => word.toUpperCase());

const BY_WORD = new Map(COUNTRIES.flatMap((country) => wordsOf(country).map((word) => [word, country])));

/** The country of a code or a name, in any case. */
export const countryOf = (word: string): Country | undefined => BY_WORD.get(word.trim().toUpperCase());

/** Code and name of the country that was probably meant by a word that is none. */
export function countryMeant(word: string): string | undefined {
  const id = nearest(word, Object.fromEntries(COUNTRIES.map(({ alpha3, called }) => [alpha3, called])));
  return id && `${id} (${countryOf(id)?.name ?? ''})`;
}
