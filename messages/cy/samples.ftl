all-assessed = gwasanaethau a aseswyd: { $assessed }, sef pob un
known-too-small = gwasanaethau a aseswyd: { $assessed }; mae'r nifer y dywedir ei fod yn hysbys, { $known }, yn rhy fach
part-assessed = gwasanaethau a aseswyd: { $assessed } o { $known }; nid yw'r lleill yn y ffigurau hyn
known-unknown = gwasanaethau a aseswyd: { $assessed }; ni wyddys faint sydd i gyd
several-bodies = cyrff sy'n gyfrifol am rannau ohono: { $bodies }
same-needs = sefydliadau â'r un anghenion: { $organisations }, mewn { $services ->
    [zero] { $services } gwasanaeth
    [one] { $services } gwasanaeth
    [two] { $services } wasanaeth
    [few] { $services } gwasanaeth
    [many] { $services } gwasanaeth
   *[other] { $services } gwasanaeth
}. Maent yn rhannu: { $capabilities }. Pe bai pob un yn cael ei adeiladu unwaith, byddai { $saved } yn llai i'w hadeiladu. Cyfnodau: { $stages }
unusable-documents = dogfennau na ellid eu defnyddio: { $number } (llinellau: { $lines })
contested-reviews = adolygiadau sy'n wahanol i un arall o'r un gwasanaeth ar yr un diwrnod, nad oes yr un ohonynt yn cyfrif: { $number }
repeated-reviews = copïau eraill o adolygiadau a gyfrifir unwaith: { $number }
superseded-reviews = adolygiadau cynharach o wasanaethau sydd ag un diweddarach: { $number }
later-reviews = adolygiadau ar ddiwrnod diweddarach, heb eu cyfrif: { $number }
