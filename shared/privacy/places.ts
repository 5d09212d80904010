/** Municipalities, and towns and quarters in the south that people here speak of. */
const names = `
Aa en Hunze, Aalsmeer, Aalten, Achtkarspelen, Alblasserdam, Albrandswaard, Alkmaar, Almelo, Almere, Alphen aan den Rijn,
Alphen-Chaam, Altena, Ameland, Amersfoort, Amstelveen, Amsterdam, Apeldoorn, Arnhem, Assen, Asten, Baarle-Nassau, Baarn,
Barendrecht, Barneveld, Beek, Beekdaelen, Beesel, Bergeijk, Bergen, Bergen op Zoom, Berkelland, Bernheze, Best, Beuningen,
Beverwijk, Bladel, Blaricum, Bloemendaal, Bodegraven, Boekel, Borger, Borne, Borsele, Boxtel, Breda, Bronckhorst, Brummen,
Brunssum, Bunnik, Bunschoten, Buren, Capelle aan den IJssel, Castricum, Coevorden, Cranendonck, Culemborg, Dalfsen,
Dantumadiel, De Bilt, Delft, Delfzijl, Den Haag, Den Helder, Deurne, Deventer, Diemen, Dijk en Waard, Dinkelland,
Doesburg, Doetinchem, Dongen, Dordrecht, Drechterland, Drimmelen, Dronten, Druten, Duiven, Echt-Susteren, Echt, Edam,
Ede, Eemnes, Eemsdelta, Eersel, Eijsden, Eijsden-Margraten, Eindhoven, Elburg, Emmen, Enkhuizen, Enschede, Epe, Ermelo,
Etten-Leur, Geertruidenberg, Geldrop, Geldrop-Mierlo, Gemert, Gemert-Bakel, Gennep, Gilze, Goeree-Overflakkee, Goes,
Goirle, Gooise Meren, Gorinchem, Gouda, Groningen, Gulpen, Gulpen-Wittem, Haaksbergen, Haarlem, Haarlemmermeer, Halderberge,
Hardenberg, Harderwijk, Hardinxveld, Harlingen, Hattem, Heemskerk, Heemstede, Heerde, Heerenveen, Heerlen, Heeze, Heiloo,
Hellendoorn, Hellevoetsluis, Helmond, Hengelo, Heumen, Heusden, Hillegom, Hilvarenbeek, Hilversum, Hoeksche Waard,
Hoensbroek, Hof van Twente, Hoogeveen, Hoorn, Horst, Horst aan de Maas, Houten, Huizen, Hulst, IJsselstein, Kaag en Braassem,
Kampen, Kapelle, Katwijk, Kerkrade, Koggenland, Krimpen, Laarbeek, Landgraaf, Landsmeer, Lansingerland, Laren, Leeuwarden,
Leiden, Leiderdorp, Leidschendam, Lelystad, Leudal, Leusden, Lingewaard, Lisse, Lochem, Loon op Zand, Lopik, Losser,
Maasdriel, Maasgouw, Maashorst, Maassluis, Maastricht, Margraten, Medemblik, Meerssen, Meierijstad, Meppel, Middelburg,
Midden-Delfland, Midden-Drenthe, Midden-Groningen, Moerdijk, Molenlanden, Montferland, Montfoort, Mook, Neder-Betuwe,
Nederweert, Nieuwegein, Nieuwkoop, Nijkerk, Nijmegen, Nissewaard, Noordenveld, Noordoostpolder, Noordwijk, Nuenen, Nunspeet,
Oegstgeest, Oirschot, Oisterwijk, Oldambt, Oldebroek, Oldenzaal, Olst, Ommen, Oosterhout, Ooststellingwerf, Oostzaan, Opmeer,
Opsterland, Oss, Oude IJsselstreek, Ouder-Amstel, Oudewater, Overbetuwe, Papendrecht, Parkstad, Peel en Maas, Pekela,
Pijnacker, Purmerend, Putten, Raalte, Reimerswaal, Renkum, Renswoude, Reusel, Rheden, Rhenen, Ridderkerk, Rijssen, Rijswijk,
Roerdalen, Roermond, Roosendaal, Rotterdam, Rozendaal, Rucphen, Schagen, Scherpenzeel, Schiedam, Schiermonnikoog, Schinnen,
Schinveld, Schouwen-Duiveland, Simpelveld, Sint-Michielsgestel, Sittard, Sittard-Geleen, Geleen, Sliedrecht, Sluis,
Smallingerland, Sneek, Soest, Someren, Son en Breugel, Stadskanaal, Staphorst, Stede Broec, Steenbergen, Steenwijkerland,
Stein, Stichtse Vecht, Súdwest-Fryslân, Susteren, Terneuzen, Terschelling, Texel, Teylingen, Tholen, Tiel, Tilburg, Tubbergen,
Twenterand, Tynaarlo, Tytsjerksteradiel, Ubach over Worms, Uden, Uitgeest, Uithoorn, Urk, Utrecht, Utrechtse Heuvelrug,
Vaals, Valkenburg, Valkenburg aan de Geul, Valkenswaard, Veendam, Veenendaal, Veere, Veldhoven, Velsen, Venlo, Venray,
Vijfheerenlanden, Vlaardingen, Vlieland, Vlissingen, Voerendaal, Voorne aan Zee, Voorschoten, Voorst, Vught, Waadhoeke,
Waalre, Waalwijk, Waddinxveen, Wageningen, Wassenaar, Waterland, Weert, West Betuwe, Westerkwartier, Westerveld, Westervoort,
Westerwolde, Westland, Weststellingwerf, Wierden, Wijchen, Wijdemeren, Wijk bij Duurstede, Winterswijk, Woensdrecht, Woerden,
Wormerland, Woudenberg, Zaanstad, Zaltbommel, Zandvoort, Zeewolde, Zeist, Zevenaar, Zoetermeer, Zoeterwoude, Zuidplas,
Zundert, Zutphen, Zwartewaterland, Zwijndrecht, Zwolle, 's-Hertogenbosch, Den Bosch, Eygelshoven, Spekholzerheide, Chevremont,
Bleijerheide, Kaalheide, Terwinselen, Heerlerheide, Heerlerbaan, Vrieheide, Passart, Meezenbroek, Schaesberg, Nieuwenhagen,
Welten, Molenberg, Zeswegen, Nieuw-Einde, Grasbroek, Musschemig, Schandelen, Treebeek, Rumpen, Nuth, Amstenrade, Oirsbeek,
Bocholtz, Klimmen, Ransdaal, Hulsberg, Malberg, Pottenberg, Caberg, Mariaberg, Wittevrouwenveld, Nazareth, Limmel, Wyck,
Heer, Amby, Heugem, Blerick, Tegelen, Stramproy, Heythuysen, Baexem, Swalmen, Herten, Maasniel, Lindenheuvel, Limbricht, Born,
Grevenbicht, Obbicht, Urmond, Elsloo, Spaubeek, Bunde, Ulestraten, Berg en Terblijt, Cadier en Keer, Mechelen, Epen, Vijlen,
Lemiers, Slenaken, Noorbeek, Aken, Aachen, Luik, Hasselt, Genk, Hengelo, Veghel, Boxmeer, Cuijk, Grave, Drachten, Bussum,
Naarden, Weesp, Zaandam, IJmuiden, Heerhugowaard, Spijkenisse, Vlijmen, Rosmalen, Gouda, Delden, Bolsward, Franeker, Dokkum
`
  .trim()
  .split(/,\s+/)

const whole = new Set(names.map((name) => name.toLowerCase()))
const parts = new Set(
  names
    .flatMap((name) => name.split(/[ -]/))
    .filter((part) => /^\p{Lu}\p{L}{2}/u.test(part))
    .map((part) => part.toLowerCase()),
)

/** Whether this is the name of a place. */
export const isPlace = (name: string): boolean => whole.has(name.toLowerCase())

/** Whether this word is a place, or a part of the name of one, such as Alphen or Heuvelrug. */
export const isInPlace = (word: string): boolean => parts.has(word.toLowerCase()) || whole.has(word.toLowerCase())
