"""How one name is spelled in several ways: tables that turn a folded spelling into a key that its variants share.

``SOFT`` holds what hardly ever tells two names apart; ``DEEP`` what may do so in a short name (Khan is not Han) and holds for five letters or more.
Each row is (letters, pattern, replacement, example); rows apply in order, each to words that have one of its letters (all words where it names none).
Patterns are regular expressions over lower-case a to z.
"""

from __future__ import annotations

SOFT: tuple[tuple[str, str, str, str], ...] = (
    ("'`0123456789", r"[^a-z]", "", "O'Brien, OBrien; Khamene'i, Khamenei"),
    ("w", r"^(?:aw|ow)(?=[a-z]{2})", "au", "Awdah, Aoudah"),
    ("e", r"ie$", "i", "Rozie, Rozi"),
    ("p", r"ph", "f", "Stephan, Stefan"),
    ("c", r"ch(?=[rl])", "k", "Christensen, Kristensen"),
    ("cq", r"ck|cq|q", "k", "Marzouq, Marzook; Becker, Beker"),
    ("c", r"c(?=[aouklrtn]|$)", "k", "Eric, Erik; Carl, Karl"),
    ("x", r"x", "ks", "Alexei, Aleksei"),
    ("ou", r"oo|ou|uu", "u", "Marzook, Marzouk, Marzuk; Troufanova, Trufanova"),
    ("e", r"ee", "i", "Saleem, Salim"),
    ("ijy", r"(?:ijj|iyy|yj|ij|yy|ii|iy|yi|j|y)$", "i", "Krivoy, Krivoj, Krivoi; Dmitriy, Dmitri"),
    ("y", r"y", "i", "Suleymanov, Suleimanov; Galyamov, Galiamov"),
    ("h", r"(?<=[aeiou])h(?=[bcdfgjklmnpqrstvwxz]|$)", "", "John, Jon; Sarah, Sara"),
    ("", r"([a-z])\1+", r"\1", "Gallyamov, Galyamov; Moussa, Musa"),
)

DEEP: tuple[tuple[str, str, str, str], ...] = (
    ("e", r"^(?:i|j)e(?=[lvkgfrs])", "e", "Yelena, Jelena, Elena; Yevgeny, Evgeny"),
    ("jz", r"dzh|dj|zh", "j", "Zhirinovsky, Jirinovsky; Dzhokhar, Djokhar"),
    ("c", r"shch|stsch|tsch|tch|cz", "ch", "Tschaikovsky, Tchaikovsky, Chaikovsky"),
    ("s", r"sch|sz", "sh", "Schumacher, Shumacher"),
    ("t", r"ts|tz", "c", "Tsvetkov, Cvetkov"),
    ("h", r"ich$", "ic", "Milosevich, Milosevic"),
    ("h", r"kh", "h", "Khalil, Halil"),
    ("h", r"(?<=[gdtrbk])h", "", "Ghannouchi, Gannouchi; Theodor, Teodor"),
    ("f", r"f$", "v", "Rachmaninoff, Rachmaninov"),
    ("w", r"w", "v", "Wolski, Volski; Suleymanow, Suleymanov"),
    ("e", r"ae", "e", "Jaeger, Jeger"),
    ("e", r"oe", "o", "Schroeder, Schroder"),
    ("e", r"ue", "u", "Mueller, Muller"),
    ("e", r"[ij]e", "e", "Medvedyev, Medvedev; Alekseyev, Alekseev"),
    ("j", r"(?<=[a-z])j", "i", "Galjamov, Galyamov"),
    ("o", r"io", "e", "Solovyov, Soloviev, Solovyev"),
    ("", r"([a-z])\1+", r"\1", "what the rows above have doubled"),
)

# A first letter that a transliteration may change: both keys are tried. (letters, pattern, replacement, example), on names of five letters or more.
FIRST: tuple[tuple[str, str, str, str], ...] = (
    ("j", r"^j(?=[aou])", "i", "Julia, Yulia; Jaroslav, Yaroslav"),
    ("c", r"^c(?=[eivz])", "s", "Cyril, Syril"),
    ("v", r"^tsv|^cv|^zv", "cv", "Tsvetkov, Zvetkov"),
)

# Spellings that no rule reaches: one row is one surname.
SAME_SURNAME: tuple[str, ...] = (
    "gaddafi qaddafi kadafi gadhafi kaddafi qadhafi gadaffi",
    "tchaikovsky chaikovsky tschaikowski chaikovskii",
    "khamenei khameini chamenei",
    "zelensky zelenskyy zelenskiy zelenskyi selensky selenskyj",
    "yeltsin eltsin jelzin",
    "gorbachev gorbachov gorbatschow gorbachyov",
    "khrushchev khrushchov chruschtschow kruschev",
    "lukashenko lukashenka",
    "hodorkovsky khodorkovsky chodorkowski",
    "stewart stuart steward",
    "macleod mccloud mcleod",
    "mackenzie mckenzie",
    "macdonald mcdonald",
    "reilly riley",
    "oneill oneil",
    "thompson thomson tompson",
    "phillips philips filips",
    "schultz schulz shultz",
    "meyer meier mayer maier meir",
    "hoffman hoffmann hofmann hofman",
    "weiss weis vays",
    "schwartz schwarz shvarts schwarcz",
    "hussein husayn husain hossein hussain hussien",
    "rahman rehman rachman",
    "sheikh sheik shaikh shaykh",
    "chowdhury choudhury chaudhry choudhary chaudhary",
    "nguyen nguen",
    "xi hsi",
    "zhou chou",
)

# Surnames that are one or two letters from another common one: between two of them nothing is a typing mistake (Zhang is not Zheng, Johnson not Johnston).
COMMON_SURNAMES: frozenset[str] = frozenset(
    """
    smith johnson johnston williams williamson brown jones garcia miller davis davies rodriguez martinez hernandez lopez gonzalez gonzales wilson anderson thomas taylor moore
    jackson martin lee perez white harris harrison sanchez clark clarke ramirez lewis robinson walker waller young allen king wright scott torres hill flores green adams
    nelson baker hall rivera campbell mitchell carter roberts robertson gomez phillips evans turner tanner diaz parker cruz edwards collins reyes stewart morris morrison morales
    murphy cook cooke rogers gutierrez ortiz morgan cooper peterson petersen bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood woods james bennett gray grey
    mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes burns burnes
    fisher vasquez simmons patterson jordan reynolds hamilton graham wallace gibson mason marshall owens ellis ford freeman wells webb simpson stevens stephens tucker porter hunter hicks
    crawford henry boyd mills warren fox rose rice moreno ferguson nichols herrera carpenter harper payne holmes palmer fields fowler hansen hanson jensen jansen larson larsen nilsen nielsen olson olsen
    clinton clifton clayton obama biden trump bush reagan nixon carter johns johnsen blair brown cameron thatcher macron merkel scholz schmidt schmitt schneider fischer weber meyer wagner becker
    schulz hoffmann koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange krause lehmann werner walter kaiser huber peters lang
    petrov ivanov sidorov smirnov kuznetsov popov sokolov lebedev kozlov novikov morozov volkov solovyov vasiliev zaitsev pavlov semyonov golubev vinogradov bogdanov vorobyov fedorov mikhailov belyaev
    tarasov belov komarov orlov kiselev makarov andreev kovalev ilyin gusev titov kuzmin kudryavtsev baranov kulikov alekseev stepanov yakovlev sorokin sergeev romanov zakharov borisov korolev gerasimov
    zhang zheng zhong zhou zhao zhu wang wong huang hwang yang jiang liang xiang chen cheng cheung chang chung chong zeng zhan li liu luo lu lin ling ma mao mo song sun shen sheng tang teng
    nguyen tran pham phan hoang huynh dang dong duong kang kwon yoon yoo shin choi cho park
    cohen cohn levi levy levin levine katz kaplan friedman goldberg goldman goldstein bernstein einstein epstein rosen rosenberg rosenthal shapiro weinstein feldman stern
    hassan hussein hosseini ahmadi mohammadi karimi moradi rahimi salehi khan ali abbas saleh salem salman nasser nasrallah mansour mansoor
    singh sharma verma gupta kumar shah mehta reddy nair joshi mishra das chaudhary yadav khanna
    rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti costa mancini lombardi moretti martini martino
    silva santos oliveira souza lima pereira ferreira alves ribeiro carvalho almeida fernandez fernandes vargas castro romero suarez molina delgado ortega rojas medina aguilar
    """.split()
)

# Surname first: "Xi Jinping", "Kim Jong Un". The ambiguous ones (Kim, Lee) only before two further names.
SURNAME_FIRST: frozenset[str] = frozenset(
    "xi li wang zhang chen liu yang huang zhao wu zhou xu zhu ma hu guo lin gao luo zheng liang xie tang deng feng han cao peng zeng xiao tian pan yuan cai jiang yu du ye cheng wei lu mao wen sun nguyen tran pham hoang bui tsai chiang".split()
)
SURNAME_FIRST_OF_THREE: frozenset[str] = frozenset("kim lee park choi jung moon yoon roh chung ban cho kang song an ahn le vo ho dang".split())

# Endings of a surname that change with its bearer's gender: (feminine, masculine, example). On soft keys, longest first.
GENDERED: tuple[tuple[str, str, str], ...] = (
    ("skaia", "ski", "Dostoevskaya, Dostoevsky"),
    ("ckaia", "cki", "Troitskaya, Troitsky"),
    ("naia", "ni", "Navalnaya, Navalny"),
    ("staia", "stoi", "Tolstaya, Tolstoy"),
    ("ka", "ki", "Zelenska, Zelensky"),
    ("ova", "ov", "Trufanova, Trufanov"),
    ("eva", "ev", "Medvedeva, Medvedev"),
    ("owa", "ow", "Suleymanowa, Suleymanow"),
    ("ina", "in", "Putina, Putin"),
)
# "Novakova" is the wife of a Novak: the whole ending is the woman's.
ADDED_ENDING = "ova"
