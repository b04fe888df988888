import type { work as en } from './work.en';

export const work: Record<keyof typeof en, string> = {
  'link.notice':
    '{count, plural, one {Une partie du lien n’a pas pu être utilisée} other {{count} parties du lien n’ont pas pu être utilisées}}. Le reste a été appliqué.',
  'link.problem.default':
    'Paramètre {param} : reçu « {got} », attendu : {expected} ; la valeur par défaut est utilisée.',
  'link.problem.dropped':
    'Paramètre {param} : reçu « {got} », attendu : {expected} ; cette partie est laissée de côté.',
  'link.problem.kept': 'Paramètre {param} : reçu « {got} », attendu : {expected} ; conservé tel quel.',
  'link.problem.rejected':
    'L’état contenu dans ce lien n’a pas pu être utilisé : paramètre {param}, reçu « {got} », attendu : {expected}. La page s’est ouverte avec ses valeurs par défaut ; le lien est conservé pour que vous puissiez le copier.',
  'link.expected.number': 'un nombre dans l’intervalle {low}..{high}',
  'link.expected.whole': 'un nombre entier dans l’intervalle {low}..{high}',
  'link.expected.latitude': 'une latitude (lat) dans l’intervalle {low}..{high}',
  'link.expected.longitude': 'une longitude (lon) dans l’intervalle {low}..{high}',
  'link.expected.words': 'une des valeurs suivantes : {words}',
  'link.expected.selection': 'type:id, le type étant l’un des suivants : {words}',
  'link.expected.criteria': 'un critère du modèle',
  'link.expected.regions': 'une des 96 régions, par exemple US-AZ',
  'link.expected.projects': 'un projet connu',
  'link.expected.ports': 'un point d’entrée connu',
  'link.expected.crossings': 'un passage connu',
  'link.expected.gateways': 'un aéroport ou un port maritime connu',
  'link.expected.parks': 'un parc industriel connu',
  'link.expected.resources': 'une mine ou un site énergétique connu',
  'link.expected.pair': 'id:nombre, par exemple W1:12',
  'link.expected.bounds': 'des bornes telles que C2:max12 ou P1:min1max5',
  'link.expected.sum': 'des poids supérieurs à zéro, mais leur somme est nulle, donc rien n’est classé',
  'link.expected.once': 'une seule occurrence, mais il y en a deux : la première compte',
  'link.expected.single': 'un seul lieu : le premier compte',
  'link.expected.camera': 'lat, lon et z ensemble',
  'link.expected.escape': 'des séquences de pourcentage qui forment un texte en UTF-8',
  'link.expected.value': 'une valeur après =',
  'link.expected.param': 'un paramètre de la version 1 du lien',
  'link.expected.start': 'un lien comportant v=1 ; il a peut-être été tronqué lors de la copie',
  'link.expected.text': 'un texte d’au plus {limit} caractères imprimables',
  'link.expected.length': 'une longueur dans la limite de {limit} caractères',
  'link.expected.most': 'au plus {limit} : les {limit} premiers comptent',
  'link.expected.version': 'une des versions prises en charge : {versions}',
  'link.copyOriginal': 'Copier le lien tel qu’il a été reçu',
  'link.tooLong':
    'Ce scénario est trop long pour un lien ({length, number} caractères, {limit, number} au plus). Enregistrez-le dans un fichier et partagez celui-ci.',
  'saved.unreadable':
    'Votre travail enregistré n’a pas pu être lu. Il est conservé sur cet appareil ; téléchargez-en le texte pour l’examiner.',
  'saved.newer':
    'Le travail enregistré a été écrit par la version {version} de l’application ; celle-ci lit jusqu’à la version {supported}. Il est conservé et n’a pas été écrasé. Rechargez la page pour obtenir la dernière version.',
  'saved.changedElsewhere':
    'Ce scénario a été modifié dans un autre onglet. Rien n’est perdu : choisissez celui avec lequel continuer ; l’autre est conservé.',
  'saved.useMine': 'Continuer avec le mien',
  'saved.useTheirs': 'Prendre celui de l’autre onglet',
  'saved.full':
    'Votre travail n’est pas enregistré : le stockage de cet appareil est plein. Il reste ouvert dans cet onglet ; exportez-le dans un fichier pour ne pas le perdre.',
  'saved.blocked':
    'Votre travail n’est pas enregistré sur cet appareil : le navigateur bloque le stockage. Il reste ouvert dans cet onglet ; exportez-le dans un fichier pour le garder.',
  'saved.export': 'Exporter dans un fichier',
  'saved.download': 'Télécharger le texte',
  'saved.done': 'Enregistré sur cet appareil',
  'saved.kept':
    '{count, plural, one {Un texte antérieur est conservé sur cet appareil} other {{count} textes antérieurs sont conservés sur cet appareil}}',
  'saved.kept.discard': 'Supprimer le texte conservé',
  'recent.title': 'Scénarios récents',
  'recent.none': 'Aucun scénario récent pour l’instant.',
  'recent.untitled': 'Sans nom',
  'recent.delete': 'Supprimer « {title} »',
  'recent.deleted': '« {title} » supprimé',
  'recent.restore': 'Le rétablir',
  'recent.pushedOut': 'La liste contient au plus {limit} scénarios ; « {title} » n’y figure plus.',
  'recent.unreadable': 'La liste des scénarios récents n’a pas pu être lue. Son texte est conservé sur cet appareil.',
};
