"""Units and currencies: what follows or precedes a number, its canonical name and how it converts.

A row of ``FAMILIES`` is dimension, group, canonical unit, factor to the dimension's base, and the spellings. Within one group a conversion is exact
("two hours" is 120 minutes); across groups the writer has rounded ("50 miles" is 80 km).
"""

from typing import NamedTuple


class Unit(NamedTuple):
    """How a canonical unit converts: ``value * factor`` is in the base unit of its ``dimension``."""

    dimension: str
    group: str
    factor: float


FAMILIES: tuple[tuple[str, str, str, float, str], ...] = (
    # "the operation took seven hours", "90 days"
    ("time", "clock", "second", 1.0, "second|seconds|sec|secs"),
    ("time", "clock", "minute", 60.0, "minute|minutes|min|mins"),
    ("time", "clock", "hour", 3600.0, "hour|hours|hr|hrs"),
    ("time", "clock", "day", 86400.0, "day|days"),
    ("time", "clock", "week", 604800.0, "week|weeks"),
    ("time", "calendar", "month", 2629746.0, "month|months"),
    ("time", "calendar", "year", 31556952.0, "year|years|yr|yrs"),
    ("time", "decade", "decade", 315569520.0, "decade|decades"),
    ("time", "century", "century", 3155695200.0, "century|centuries"),
    ("time", "millennium", "millennium", 31556952000.0, "millennium|millennia"),
    # "a 3-mile march", "six feet tall"
    ("length", "metric", "mm", 0.001, "mm|millimetre|millimetres|millimeter|millimeters"),
    ("length", "metric", "cm", 0.01, "cm|centimetre|centimetres|centimeter|centimeters"),
    ("length", "metric", "m", 1.0, "m|metre|metres|meter|meters"),
    ("length", "metric", "km", 1000.0, "km|kms|kilometre|kilometres|kilometer|kilometers"),
    ("length", "imperial", "inch", 0.0254, "inch|inches"),
    ("length", "imperial", "foot", 0.3048, "foot|feet|ft|ft."),
    ("length", "imperial", "yard", 0.9144, "yard|yards|yd|yds"),
    ("length", "imperial", "mile", 1609.344, "mile|miles|mi"),
    ("length", "nautical", "nautical mile", 1852.0, "nautical mile|nautical miles"),
    ("length", "astronomical", "light year", 9.4607e15, "light year|light years"),
    # "a 7 lb boy", "2.4m tonnes of grain"
    ("mass", "metric", "mg", 1e-6, "mg|milligram|milligrams"),
    ("mass", "metric", "g", 0.001, "g|gram|grams|gramme|grammes"),
    ("mass", "metric", "kg", 1.0, "kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes"),
    ("mass", "metric", "tonne", 1000.0, "tonne|tonnes|metric ton|metric tons"),
    ("mass", "imperial", "ounce", 0.028349523, "ounce|ounces|oz"),
    ("mass", "imperial", "lb", 0.45359237, "lb|lbs"),
    ("mass", "short", "ton", 907.18474, "ton|tons"),
    # "a 20-acre site", "six square miles"
    ("area", "metric", "square metre", 1.0, "square metre|square metres|square meter|square meters|sq m|sqm|m 2"),
    ("area", "metric", "hectare", 1e4, "hectare|hectares|ha"),
    ("area", "metric", "square km", 1e6, "square km|square kilometre|square kilometres|square kilometer|square kilometers|sq km|km 2"),
    ("area", "imperial", "square foot", 0.09290304, "square foot|square feet|sq ft|sq ft."),
    ("area", "imperial", "acre", 4046.8564224, "acre|acres"),
    ("area", "imperial", "square mile", 2589988.110336, "square mile|square miles|sq mi"),
    # "50 litres", "a million barrels a day"
    ("volume", "metric", "ml", 0.001, "ml|millilitre|millilitres|milliliter|milliliters"),
    ("volume", "metric", "litre", 1.0, "litre|litres|liter|liters"),
    ("volume", "metric", "cubic metre", 1000.0, "cubic metre|cubic metres|cubic meter|cubic meters|cu m|m 3"),
    ("volume", "metric", "cubic km", 1e12, "cubic km|cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers"),
    ("volume", "imperial", "cubic foot", 28.316846592, "cubic foot|cubic feet|cu ft"),
    ("volume", "us", "gallon", 3.785411784, "gallon|gallons"),
    ("volume", "oil", "barrel", 158.987294928, "barrel|barrels|bbl"),
    # "winds of 120 mph"
    ("speed", "metric", "m/s", 1.0, "m / s|metres per second|meters per second|metre per second|meter per second"),
    ("speed", "metric", "km/h", 1 / 3.6, "km / h|kmh|kph|kmph|km per hour|km an hour|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour"),
    ("speed", "imperial", "mph", 0.44704, "mph|miles per hour|miles an hour"),
    ("speed", "nautical", "knot", 0.514444, "knot|knots"),
    # "300 MW of capacity", "a 500 kV line"; no conversion but among their own prefixes
    ("power", "metric", "watt", 1.0, "w|watt|watts"),
    ("power", "metric", "kW", 1e3, "kw|kilowatt|kilowatts"),
    ("power", "metric", "MW", 1e6, "mw|megawatt|megawatts"),
    ("power", "metric", "GW", 1e9, "gw|gigawatt|gigawatts"),
    ("power", "horse", "horsepower", 745.7, "hp|horsepower|bhp"),
    ("energy", "metric", "kWh", 1.0, "kwh|kilowatt hour|kilowatt hours"),
    ("energy", "metric", "MWh", 1e3, "mwh|megawatt hour|megawatt hours"),
    ("voltage", "metric", "volt", 1.0, "v|volt|volts"),
    ("voltage", "metric", "kV", 1e3, "kv|kilovolt|kilovolts"),
    ("frequency", "metric", "Hz", 1.0, "hz|hertz"),
    ("frequency", "metric", "kHz", 1e3, "khz|kilohertz"),
    ("frequency", "metric", "MHz", 1e6, "mhz|megahertz"),
    ("frequency", "metric", "GHz", 1e9, "ghz|gigahertz"),
    # "leaked 26 gigabytes of data"
    ("data", "bytes", "byte", 1.0, "byte|bytes"),
    ("data", "bytes", "KB", 1e3, "kb|kilobyte|kilobytes"),
    ("data", "bytes", "MB", 1e6, "mb|megabyte|megabytes"),
    ("data", "bytes", "GB", 1e9, "gb|gigabyte|gigabytes"),
    ("data", "bytes", "TB", 1e12, "tb|terabyte|terabytes"),
    # "41 percent", "one in five", "a third"; a fraction word is rounder than a percentage
    ("share", "percent", "percent", 0.01, "%|percent|per cent|pct|pct."),
    ("share", "fraction", "fraction", 1.0, ""),
    ("points", "points", "percentage point", 1.0, "percentage point|percentage points|pp"),
    ("points", "basis", "basis point", 0.01, "basis point|basis points|bps"),
    # "a magnitude of 5 degrees"; Celsius and Fahrenheit convert with an offset, see TEMPERATURES
    ("temperature", "celsius", "celsius", 1.0, "° c|degrees celsius|degree celsius|degrees centigrade|degrees c|celsius"),
    ("temperature", "fahrenheit", "fahrenheit", 1.0, "° f|degrees fahrenheit|degree fahrenheit|degrees f|fahrenheit"),
    ("angle", "degree", "degree", 1.0, "degree|degrees|°"),
    # "three million dollars"; nothing converts between currencies: the rate is not on record
    ("USD", "", "USD", 1.0, "dollar|dollars|usd|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars|buck|bucks"),
    ("USD", "", "US cent", 0.01, "cent|cents"),
    ("EUR", "", "EUR", 1.0, "euro|euros|eur|€"),
    ("GBP", "", "GBP", 1.0, "gbp|pound sterling|pounds sterling|british pounds|quid|£"),
    ("pound", "", "pound", 1.0, "pound|pounds"),
    ("JPY", "", "JPY", 1.0, "yen|jpy|japanese yen|¥"),
    ("CNY", "", "CNY", 1.0, "yuan|renminbi|rmb|cny|chinese yuan"),
    ("RUB", "", "RUB", 1.0, "ruble|rubles|rouble|roubles|rub|₽"),
    ("INR", "", "INR", 1.0, "rupee|rupees|inr|indian rupees|₹"),
    ("CHF", "", "CHF", 1.0, "swiss franc|swiss francs|chf"),
    ("franc", "", "franc", 1.0, "franc|francs"),
    ("crown", "", "crown", 1.0, "crown|crowns|krona|kronor|krone|kroner|koruna|korunas|sek|nok|dkk|czk"),
    ("ILS", "", "ILS", 1.0, "shekel|shekels|ils|nis|₪"),
    ("UAH", "", "UAH", 1.0, "hryvnia|hryvnias|uah|₴"),
    ("TRY", "", "TRY", 1.0, "lira|liras|turkish lira|₺"),
    ("KRW", "", "KRW", 1.0, "korean won|krw|₩"),
    ("PLN", "", "PLN", 1.0, "zloty|zlotys|pln"),
    ("BRL", "", "BRL", 1.0, "reais|brl"),
    ("ZAR", "", "ZAR", 1.0, "rand|zar"),
    ("MXN", "", "MXN", 1.0, "mexican pesos|mxn"),
    ("peso", "", "peso", 1.0, "peso|pesos|₱"),
    ("dinar", "", "dinar", 1.0, "dinar|dinars"),
    ("riyal", "", "riyal", 1.0, "riyal|riyals|rial|rials"),
    ("dirham", "", "dirham", 1.0, "dirham|dirhams|aed"),
    *((name, "", name, 1.0, f"{name}|{plural}") for name, plural in (
        ("mark", "marks|deutschmark|deutschmarks|deutsche marks"), ("ducat", "ducats"), ("thaler", "thalers|taler|talers"), ("florin", "florins"),
        ("guilder", "guilders"), ("drachma", "drachmas|drachmae"), ("peseta", "pesetas"), ("escudo", "escudos"), ("shilling", "shillings"),
        ("forint", "forints"), ("leu", "lei"), ("lev", "leva"), ("lek", "leke"), ("denar", "denars"), ("manat", "manats"), ("tenge", "tenges"),
        ("lari", "laris"), ("baht", "bahts"), ("ringgit", "ringgits"), ("rupiah", "rupiahs"), ("taka", "takas"), ("birr", "birrs"), ("cedi", "cedis"),
        ("kwacha", "kwachas"), ("bolivar", "bolivars|bolivares"), ("guarani", "guaranis|guaranies"), ("quetzal", "quetzals|quetzales"),
    )),
    ("NGN", "", "NGN", 1.0, "naira|₦"),
    ("CAD", "", "CAD", 1.0, "canadian dollar|canadian dollars|cad"),
    ("AUD", "", "AUD", 1.0, "australian dollar|australian dollars|aud"),
    ("NZD", "", "NZD", 1.0, "new zealand dollars|nzd"),
    ("HKD", "", "HKD", 1.0, "hong kong dollars|hkd"),
    ("SGD", "", "SGD", 1.0, "singapore dollars|sgd"),
)

UNITS: dict[str, Unit] = {name: Unit(dimension, group, factor) for dimension, group, name, factor, _ in FAMILIES}
SPELLINGS: dict[str, str] = {spelling: name for _, _, name, _, spellings in FAMILIES for spelling in spellings.split("|") if spelling}

DURATIONS = frozenset(name for name, unit in UNITS.items() if unit.dimension == "time")
LENGTHS = frozenset(spelling for spelling, name in SPELLINGS.items() if UNITS[name].dimension == "length")
MONEY = frozenset(name for name, unit in UNITS.items() if not unit.group)
ANY_DOLLARS = frozenset("USD CAD AUD NZD HKD SGD".split())  # "dollars" may be those of the country that the text is of
SHARES = frozenset({"percent", "fraction"})
# Celsius = (value - offset) * slope
TEMPERATURES = {"celsius": (0.0, 1.0), "fahrenheit": (32.0, 5 / 9)}
# "half an hour" is thirty minutes, "a quarter of a century" twenty-five years
SUBDIVIDED = {"hour": ("minute", 60.0), "minute": ("second", 60.0), "year": ("month", 12.0), "decade": ("year", 10.0), "century": ("year", 100.0), "millennium": ("year", 1000.0)}

# before the number: "$ 64 million", "€5", "EUR 5", "Rs 500"
SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₪": "ILS", "₴": "UAH", "₺": "TRY", "₩": "KRW", "₱": "peso", "₦": "NGN",
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "inr": "INR", "rs": "INR", "rs.": "INR", "chf": "CHF", "cad": "CAD", "aud": "AUD", "rmb": "CNY",
}  # fmt: skip
# directly or with a space before "$": "US$5", "C$5", "A $ 64 million" is an article, hence the exact spelling
DOLLARS = {
    "US": "USD", "U.S.": "USD", "USD": "USD", "C": "CAD", "CA": "CAD", "CAD": "CAD", "A": "AUD", "AU": "AUD", "AUD": "AUD", "NZ": "NZD", "HK": "HKD", "S": "SGD", "SG": "SGD", "R": "BRL", "MX": "MXN",
}  # fmt: skip

# "5 pounds of flour", "weighed 9 pounds" against "paid 9 pounds"
WEIGHING = frozenset("weigh weighs weighed weighing weight lost gained heavy heavier lighter".split())
# one-letter spellings are units only right behind the number ("300W" is, "5 v 3" is not) ...
TIGHT_UNITS = frozenset({"v", "w", "g", "b"})
# ... and these only behind digits ("100 m")
DIGITS_ONLY_UNITS = frozenset({"m", "min", "sec", "mi", "ha", "hp", "mb", "gb", "kb", "tb", "pp"})
# "10 consecutive days", "90 more minutes"
BETWEEN_NUMBER_AND_UNIT = frozenset(
    "more additional further consecutive straight long full whole calendar business working solid short extra entire good".split()
)
# "5 pounds" may be of weight or sterling, "5 degrees" of either scale: held against the other side's word
ALIASES = {"pound": ("GBP", "lb"), "franc": ("CHF",), "peso": ("MXN",), "degree": ("celsius", "fahrenheit")}
# how an amount is written for people
SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "CAD": "C$", "AUD": "A$", "NZD": "NZ$", "HKD": "HK$", "ILS": "₪", "RUB": "₽", "UAH": "₴"}
