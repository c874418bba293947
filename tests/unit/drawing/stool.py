"""A thing that the project does not have, as one record: what adding a thing takes."""

from generator.bodies.forms import Block, Extent, Furniture, Material, Storeys, Surface, Thing


def _blocks(height: float, _extent: Extent) -> Storeys:
    legs = [
        Block((x, 0.0, z), (x + 20, height - 15, z + 20), Material.WOOD) for x in (0.0, 140.0) for z in (-80.0, 60.0)
    ]
    return (legs, [Block((0.0, height - 15, -80.0), (160.0, height, 80.0), Material.CLOTH)])


STOOL = Thing("stool", Furniture(_blocks, distance=180.0, behind=80.0), 160.0, (Surface("stool"),))
