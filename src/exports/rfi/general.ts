import type { Language } from '../../model/geo';
import { type Questionnaire, readPasted } from './read';

type Three = readonly [en: string, es: string, fr: string];

/** The general site-selection questionnaire of this project: what a chip firm asks first, by section. */
export const GENERAL: readonly { readonly section: Three; readonly asks: readonly Three[] }[] = [
  {
    section: ['WORKFORCE', 'PERSONAL', 'EFFECTIFS'],
    asks: [
      [
        'What is the population of the region?',
        '¿Cuál es la población de la región?',
        'Quelle est la population de la région?',
      ],
      [
        'How large is the labour force?',
        '¿De qué tamaño es la fuerza laboral?',
        'Quelle est la taille de la population active?',
      ],
      ['What is the unemployment rate?', '¿Cuál es la tasa de desempleo?', 'Quel est le taux de chômage?'],
      [
        'How many people work in manufacturing? (manufacturing employment)',
        '¿Cuántas personas trabajan en la manufactura? (empleo manufacturero)',
        'Combien de personnes travaillent dans le secteur manufacturier? (emploi manufacturier)',
      ],
      [
        'How many people work in electronics manufacturing? (electronics employment)',
        '¿Cuántas personas trabajan en la industria electrónica? (empleo en electrónica)',
        'Combien de personnes travaillent en électronique? (emploi dans l’électronique)',
      ],
      [
        'How many engineers in electronics and industrial engineering are employed?',
        '¿Cuántos ingenieros en electrónica e industriales hay?',
        'Combien d’ingénieurs en électronique et d’ingénieurs industriels y a-t-il?',
      ],
      [
        'How many technicians and skilled operators are there?',
        '¿Cuántos técnicos y operadores calificados hay?',
        'Combien de techniciens et d’opérateurs qualifiés y a-t-il?',
      ],
      [
        'How many engineering graduates per year?',
        '¿Cuántos egresados de ingeniería por año?',
        'Combien de diplômés en génie par année?',
      ],
      [
        'How many technician graduates per year?',
        '¿Cuántos egresados técnicos superiores por año?',
        'Combien de techniciens diplômés par année?',
      ],
      [
        'Which technical schools and training centres are there?',
        '¿Qué escuelas técnicas y centros de capacitación hay?',
        'Quelles écoles techniques et quels centres de formation y a-t-il?',
      ],
      [
        'Which training programmes serve the chip industry?',
        '¿Qué programas de capacitación atienden a la industria de chips?',
        'Quels programmes de formation servent l’industrie des puces?',
      ],
      [
        'What is the hourly wage of production workers?',
        '¿Cuál es el salario por hora de los operadores?',
        'Quel est le salaire horaire des opérateurs?',
      ],
      ['What is the minimum wage?', '¿Cuál es el salario mínimo?', 'Quel est le salaire minimum?'],
      [
        'What is the turnover rate in manufacturing plants?',
        '¿Cuál es la rotación de personal en las plantas?',
        'Quel est le taux de roulement du personnel dans les usines?',
      ],
      [
        'How many plants have a union or a collective agreement?',
        '¿Cuántas plantas tienen sindicato o contrato colectivo?',
        'Combien d’usines ont un syndicat ou une convention collective?',
      ],
      [
        'What share of technical staff speaks English?',
        '¿Qué parte del personal técnico habla inglés?',
        'Quelle part du personnel technique parle anglais?',
      ],
    ],
  },
  {
    section: ['POWER AND GAS', 'ENERGÍA Y GAS', 'ÉLECTRICITÉ ET GAZ'],
    asks: [
      [
        'What is the industrial electricity price per kWh, all charges included?',
        '¿Cuál es la tarifa eléctrica industrial por kWh, con todos los cargos?',
        'Quel est le prix de l’électricité industrielle au kWh, tous frais compris?',
      ],
      [
        'What is the installed power capacity in MW?',
        '¿Cuál es la capacidad eléctrica instalada en MW?',
        'Quelle est la puissance électrique installée en MW?',
      ],
      [
        'What share of the power is renewable or clean energy?',
        '¿Qué parte de la electricidad es energía renovable o limpia?',
        'Quelle part de l’électricité vient d’énergies renouvelables ou propres?',
      ],
      [
        'How much solar and wind capacity is there?',
        '¿Cuánta capacidad solar y eólica hay?',
        'Quelle est la puissance solaire et éolienne?',
      ],
      [
        'Which substation serves the site, and how long does a grid connection take?',
        '¿Qué subestación atiende el sitio y cuánto tarda la interconexión?',
        'Quel poste électrique dessert le site et combien de temps prend le raccordement?',
      ],
      [
        'How many power outages were there, and how long (SAIDI, SAIFI)?',
        '¿Cuántos apagones hubo y de qué duración (SAIDI, SAIFI)?',
        'Combien de pannes y a-t-il eu, et de quelle durée (SAIDI, SAIFI)?',
      ],
      [
        'Is there a natural gas pipeline, and at what gas price?',
        '¿Hay gasoducto de gas natural y a qué precio del gas?',
        'Y a-t-il un gazoduc de gaz naturel, et à quel prix du gaz?',
      ],
    ],
  },
  {
    section: ['WATER', 'AGUA', 'EAU'],
    asks: [
      [
        'How high is baseline water stress?',
        '¿Qué tan alto es el estrés hídrico?',
        'Quel est le niveau de stress hydrique?',
      ],
      [
        'How much of the region is in drought?',
        '¿Cuánta superficie está en sequía?',
        'Quelle superficie est en sécheresse?',
      ],
      [
        'How much rainfall is there per year (annual precipitation)?',
        '¿Cuánta lluvia cae al año (precipitación anual)?',
        'Combien de pluie tombe-t-il par an (précipitations annuelles)?',
      ],
      [
        'What is the industrial water rate per cubic metre?',
        '¿Cuál es la tarifa de agua industrial por metro cúbico?',
        'Quel est le tarif d’eau industrielle au mètre cube?',
      ],
      [
        'What water supply can the site have, in cubic meters per day, and are water rights needed?',
        '¿Qué volumen de agua puede tener el sitio y hace falta concesión de agua?',
        'Quel volume d’eau le site peut-il avoir, en mètres cubes par jour, et faut-il des droits d’eau?',
      ],
      [
        'How is wastewater treated, and who gives the discharge permit?',
        '¿Cómo se tratan las aguas residuales y quién da el permiso de descarga?',
        'Comment les eaux usées sont-elles traitées, et qui autorise le rejet?',
      ],
    ],
  },
  {
    section: ['SITES', 'SITIOS', 'TERRAINS'],
    asks: [
      ['Which industrial parks are there?', '¿Qué parques industriales hay?', 'Quels parcs industriels y a-t-il?'],
      [
        'What is the asking rent for industrial space?',
        '¿Cuál es la renta por metro cuadrado de una nave?',
        'Quel est le loyer industriel demandé?',
      ],
      [
        'What is the price of land per hectare?',
        '¿Cuál es el precio del terreno por hectárea?',
        'Quel est le prix du terrain à l’hectare?',
      ],
      [
        'Which buildings with a cleanroom or ready for one are available?',
        '¿Qué edificios tienen cuarto limpio o pueden tenerlo?',
        'Quels bâtiments ont une salle blanche ou peuvent en avoir une?',
      ],
      [
        'What are the zoning and the permit timeline?',
        '¿Cuál es el uso de suelo y cuánto tardan los permisos?',
        'Quel est le zonage et quel est le délai des permis?',
      ],
      ['What does construction cost?', '¿Cuál es el costo de construcción?', 'Quel est le coût de construction?'],
      [
        'Which fibre and broadband services reach the region?',
        '¿Qué servicios de fibra óptica y banda ancha hay?',
        'Quels services de fibre optique et d’Internet haute vitesse y a-t-il?',
      ],
    ],
  },
  {
    section: ['LOGISTICS', 'LOGÍSTICA', 'LOGISTIQUE'],
    asks: [
      [
        'Which land ports of entry does the region have, and with how many trucks?',
        '¿Qué cruces fronterizos tiene la región y con cuántos camiones?',
        'Quels postes frontaliers terrestres la région a-t-elle, et avec combien de camions?',
      ],
      [
        'How many hours to the nearest wafer fab?',
        '¿Cuántas horas hay a la fábrica de obleas más cercana?',
        'Combien d’heures jusqu’à l’usine de plaquettes la plus proche?',
      ],
      [
        'What is the drive time to the best border crossing?',
        '¿Cuánto es el tiempo a la frontera por carretera?',
        'Quel est le temps de route jusqu’à la frontière?',
      ],
      [
        'How far is the nearest cargo airport?',
        '¿A qué distancia está el aeropuerto de carga más cercano?',
        'À quelle distance est l’aéroport de fret le plus proche?',
      ],
      [
        'Which airports with air cargo are in the region?',
        '¿Qué aeropuertos con carga aérea hay en la región?',
        'Quels aéroports de fret aérien y a-t-il dans la région?',
      ],
      [
        'How long is the rail network?',
        '¿Qué longitud tienen las vías férreas?',
        'Quelle est la longueur des voies ferrées?',
      ],
      [
        'What are border wait times for trucks?',
        '¿Cuál es el tiempo de espera en la frontera para camiones?',
        'Quel est le temps d’attente à la frontière pour les camions?',
      ],
      [
        'What are freight rates to Phoenix and Laredo?',
        '¿Cuánto es el costo de flete a Phoenix y Laredo?',
        'Quel est le coût du transport vers Phoenix et Laredo?',
      ],
    ],
  },
  {
    section: ['CLUSTER', 'INDUSTRIA', 'GRAPPE'],
    asks: [
      [
        'Which semiconductor plants and suppliers operate in the region?',
        '¿Qué plantas de semiconductores y proveedores operan en la región?',
        'Quelles usines de semi-conducteurs et quels fournisseurs sont dans la région?',
      ],
      [
        'Which chip design and research centres are there?',
        '¿Qué centros de diseño de chips e investigación hay?',
        'Quels centres de conception et de recherche y a-t-il?',
      ],
      [
        'What are electronics exports worth?',
        '¿Cuánto valen las exportaciones electrónicas?',
        'Combien valent les exportations électroniques?',
      ],
      [
        'How much foreign direct investment comes in?',
        '¿Cuánta inversión extranjera directa llega?',
        'Combien d’investissement direct étranger arrive?',
      ],
    ],
  },
  {
    section: ['TAXES AND INCENTIVES', 'IMPUESTOS E INCENTIVOS', 'IMPÔTS ET INCITATIFS'],
    asks: [
      [
        'What is the combined corporate income tax rate?',
        '¿Cuál es la tasa combinada de ISR empresarial?',
        'Quel est le taux combiné d’impôt des sociétés?',
      ],
      [
        'What is the state payroll tax?',
        '¿Cuál es el impuesto sobre nóminas?',
        'Quelle est la taxe sur la masse salariale?',
      ],
      [
        'Which incentives and tax credits are offered?',
        '¿Qué incentivos y créditos fiscales se ofrecen?',
        'Quels incitatifs et crédits d’impôt sont offerts?',
      ],
      [
        'Which government policies or strategies support the chip industry?',
        '¿Qué estrategia nacional o política pública apoya a la industria de chips?',
        'Quelle stratégie nationale ou politique publique appuie l’industrie des puces?',
      ],
      ['What is the property tax?', '¿Cuál es el impuesto predial?', 'Quel est l’impôt foncier?'],
    ],
  },
  {
    section: ['RISK', 'RIESGO', 'RISQUES'],
    asks: [
      ['What is the homicide rate?', '¿Cuál es la tasa de homicidios?', 'Quel est le taux d’homicides?'],
      [
        'How common are extortion and kidnapping?',
        '¿Qué tan comunes son la extorsión y el secuestro?',
        'L’extorsion et les enlèvements sont-ils fréquents?',
      ],
      [
        'How strong is the rule of law?',
        '¿Qué tan fuerte es el Estado de derecho?',
        'Quelle est la primauté du droit?',
      ],
      [
        'How often do earthquakes happen (seismic risk)?',
        '¿Con qué frecuencia hay sismos (riesgo sísmico)?',
        'À quelle fréquence y a-t-il des séismes (risque sismique)?',
      ],
      [
        'How often do hurricanes come near?',
        '¿Con qué frecuencia pasan huracanes cerca?',
        'À quelle fréquence les ouragans passent-ils près de là?',
      ],
      ['Is the site in a flood zone?', '¿Está el sitio en zona inundable?', 'Le site est-il en zone inondable?'],
      ['How common is cargo theft?', '¿Qué tan común es el robo de carga?', 'Le vol de marchandises est-il fréquent?'],
      [
        'What is the air quality (PM2.5)?',
        '¿Cuál es la calidad del aire (PM2.5)?',
        'Quelle est la qualité de l’air (PM2,5)?',
      ],
    ],
  },
];

/** The general questionnaire in one language, read as any other would be. */
export function generalQuestionnaire(language: Language, name: string): Questionnaire {
  const at = { en: 0, es: 1, fr: 2 } as const;
  const pick = (words: Three): string => words[at[language]];
  const lines = GENERAL.flatMap(({ section, asks }, index) => [
    `${index + 1}. ${pick(section)}`,
    ...asks.map((ask, number) => `${index + 1}.${number + 1} ${pick(ask)}`),
    '',
  ]);
  return readPasted(lines.join('\n'), name);
}
