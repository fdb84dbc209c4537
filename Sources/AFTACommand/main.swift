import AFTA
